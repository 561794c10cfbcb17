import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  DocumentAddRegular,
  DocumentTableRegular,
  FolderOpenRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import type { Texts } from "../locales";

interface FileMenuProps {
  readonly texts: Texts;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onOpenSample: () => void;
  readonly onSave: () => void;
}

/** New, open, sample and save: the workbook comes from disk and goes to disk, nothing is uploaded. */
export function FileMenu({ texts, onNew, onOpen, onOpenSample, onSave }: FileMenuProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="transparent" size="small">
            {texts.file}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<DocumentAddRegular />} onClick={onNew}>
              {texts.newWorkbook}
            </MenuItem>
            <MenuItem icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
              {texts.open}
            </MenuItem>
            <MenuItem icon={<DocumentTableRegular />} onClick={onOpenSample}>
              {texts.openSample}
            </MenuItem>
            <MenuDivider />
            <MenuItem icon={<SaveRegular />} onClick={onSave}>
              {texts.saveAs}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx"
        hidden
        aria-label={texts.open}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Emptied, so that choosing the same file again is a change, too.
          currentTarget.value = "";
          if (file) onOpen(file);
        }}
      />
    </>
  );
}
