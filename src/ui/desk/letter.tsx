import './letter.css';

const LETTERS = ['A', 'B', 'C', 'D'];

/** As on the cards: for who sees letters badly or can't read yet. In a box of 10 x 10. */
const shapes = [
  <circle key="a" cx="5" cy="5" r="4.2" />,
  <path key="b" d="M1 1h8v8H1zM2.2 2.2h.9v5.6h-.9zM4.1 2.2h1.8v5.6H4.1zM6.9 2.2h.9v5.6h-.9z" fill-rule="evenodd" />,
  <path key="c" d="M5 .6 9.6 9H.4zM5 3.6 2.7 7.6h4.6z" fill-rule="evenodd" />,
  <path key="d" d="M5 .3 6.4 3.6 10 3.9 7.2 6.2 8.1 9.8 5 7.9 1.9 9.8 2.8 6.2 0 3.9 3.6 3.6z" />,
];

/** What a child holds up, by its place among the options. */
export const letterOf = (option: number): string => LETTERS[option] ?? '';

/** A letter with its shape. */
export const Letter = ({ option }: { option: number }) => (
  <span class="letter">
    {letterOf(option)}
    <svg viewBox="0 0 10 10" aria-hidden="true">
      {shapes[option]}
    </svg>
  </span>
);
