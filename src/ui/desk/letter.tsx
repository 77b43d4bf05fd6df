import { answerShapes, answers } from '../../domain/desk/answers';
import './letter.css';

/** What a child holds up, by its place among the options. */
export const letterOf = (option: number): string => answers[option] ?? '';

/** A letter with its shape, as the cards have them. */
export const Letter = ({ option }: { option: number }) => (
  <span class="letter">
    {letterOf(option)}
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <path d={answerShapes[option]} fill-rule="evenodd" />
    </svg>
  </span>
);
