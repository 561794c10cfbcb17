import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { fillWorkbook } from "../../files/open";
import { fill, LANGUAGES } from "../locales";
import { openBook, sampleBook, saveBook, type Book } from "../books";
import type { Preferences } from "../preferences";
import { openSession, type Session } from "../session";

/**
 * The workbook that is open in `container`, and what the File menu does with it. At first the sample workbook;
 * with a change of language or theme the same content again, in a grid that has them.
 *
 * @param report told in the page's language what could not be opened or saved
 */
export function useWorkbook(
  container: RefObject<HTMLElement>,
  preferences: Preferences,
  report: (message: string) => void
) {
  const [book, setBook] = useState<Book>(sampleBook);
  const [session, setSession] = useState<Session>();
  const current = useRef<Session>();
  const { texts } = LANGUAGES[preferences.locale];

  const { locale, dark } = preferences;
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    let abandoned = false;
    const opening = openSession(element, { locale, dark }, book.fill);
    opening.then(
      (opened) => {
        if (abandoned) return;
        current.current = opened;
        setSession(opened);
      },
      (error: unknown) =>
        report(
          fill(LANGUAGES[locale].texts.cannotOpen, { file: book.name, reason: reasonOf(error) })
        )
    );
    return () => {
      abandoned = true;
      setSession(undefined);
      // A workbook that did not open has been reported above.
      void opening.then(
        (opened) => opened.dispose(),
        () => undefined
      );
    };
  }, [container, book, locale, dark, report]);

  const openFile = useCallback(
    async (file: File) => {
      try {
        setBook(await openBook(file));
      } catch (error) {
        report(fill(texts.cannotOpen, { file: file.name, reason: reasonOf(error) }));
      }
    },
    [report, texts]
  );
  const save = useCallback(async () => {
    try {
      if (current.current) await saveBook(book.name, current.current.workbook);
    } catch (error) {
      report(fill(texts.cannotSave, { reason: reasonOf(error) }));
    }
  }, [book, report, texts]);

  /** Opens the same content again; called before what a grid is made with changes. */
  const reopen = () => {
    const snapshot = current.current?.workbook.snapshot();
    if (snapshot)
      setBook({ name: book.name, fill: (workbook) => fillWorkbook(workbook, snapshot) });
  };

  return {
    session,
    reopen,
    name: book.name,
    openNew: () => setBook({ name: texts.bookName, fill: () => undefined }),
    openSample: () => setBook({ ...sampleBook }),
    openFile: (file: File) => void openFile(file),
    save: () => void save(),
  };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
