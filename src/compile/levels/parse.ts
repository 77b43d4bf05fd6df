import * as v from 'valibot';
import { text } from '../../lib/text';
import { join, type Located, spotOf } from './bands';
import { type Problem, problem } from './problem';

type Issue = v.BaseIssue<unknown>;

/** What an author is told about a value of the wrong shape. */
function explain(issue: Issue, key: string): Pick<Problem, 'message' | 'todo'> {
  const wanted = issue.expected ?? '';
  if (wanted === 'never' && key.includes(' ')) {
    return {
      message: text(`Câu bị cắt ở dấu phẩy, trước «${key}».`, `A comma cuts the sentence before «${key}».`),
      todo: text('đặt cả câu trong dấu nháy.', 'put the whole sentence in quotes.'),
    };
  }
  if (wanted === 'never') {
    return {
      message: text(`Không có mục «${key}» ở đây.`, `There is no field «${key}» here.`),
      todo: text('xóa mục này hoặc sửa tên cho đúng.', 'remove it or correct its name.'),
    };
  }
  if (issue.received === 'undefined') {
    return {
      message: key === 'vi' || key === 'en' ? missingLanguage[key] : text(`Thiếu mục «${key}».`, `The field «${key}» is missing.`),
      todo: text(`viết thêm «${key}: …».`, `add «${key}: …».`),
    };
  }
  if (issue.received === '""') {
    return { message: text('Chữ bị bỏ trống.', 'The text is empty.'), todo: text('viết câu vào đây.', 'write the sentence here.') };
  }
  if (wanted === 'string') {
    return {
      message: text(`${issue.received} không phải là chữ.`, `${issue.received} is not text.`),
      todo: text("đặt trong dấu nháy, như '111'.", "put it in quotes, like '111'."),
    };
  }
  const list = wanted.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
  return issue.type === 'picklist'
    ? {
        message: text(`${issue.received} không có trong danh sách.`, `${issue.received} is not on the list.`),
        todo: text(`dùng một trong: ${list}.`, `use one of: ${list}.`),
      }
    : {
        message: text(`${issue.received} không đúng kiểu.`, `${issue.received} does not fit.`),
        todo: text(`cần: ${wanted}.`, `it takes: ${wanted}.`),
      };
}

const missingLanguage = {
  vi: text('Thiếu tiếng Việt.', 'The Vietnamese is missing.'),
  en: text('Thiếu tiếng Anh.', 'The English is missing.'),
};

/**
 * Checks the part of a file below `path` against a schema.
 * @returns the typed value, or every problem with the line and field where it stands
 */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  located: Located,
  value: unknown,
  path = '',
): { value: v.InferOutput<Schema>; problems: [] } | { problems: Problem[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, problems: [] };
  return {
    problems: result.issues.map((issue) => {
      const keys = (issue.path ?? []).map(({ key }) => key as string | number);
      const field = keys.reduce<string>(join, path);
      const { message, todo } = explain(issue, String(keys.at(-1) ?? path));
      return problem(spotOf(located, field), message, todo);
    }),
  };
}
