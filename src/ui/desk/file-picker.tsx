import type { Text } from '../../lib/text';
import { t } from '../lang';
import './file-picker.css';

interface FilePickerProps {
  label: Text;
  /** A folder with all that is in it. */
  folder?: boolean;
  many?: boolean;
  /** Kinds of files, as browsers name them. */
  accept?: string;
  disabled?: boolean;
  onPick: (files: FileList) => void;
}

/** A button that opens files of this machine: reports, lists. */
export const FilePicker = ({ label, folder = false, many = false, accept, disabled, onPick }: FilePickerProps) => (
  <label class="plain file-picker">
    <input
      type="file"
      multiple={many}
      accept={accept}
      disabled={disabled}
      {...(folder && { webkitdirectory: true })}
      // So that the same one can be chosen again. Not after the choice: that would empty the list while it is read.
      onClick={({ currentTarget }) => {
        currentTarget.value = '';
      }}
      onChange={({ currentTarget: { files } }) => {
        if (files && files.length > 0) onPick(files);
      }}
    />
    {t(label)}
  </label>
);
