import { act, cleanup, render, screen } from "@testing-library/react";
import { useRef, type ReactNode } from "react";
import { useKeptFocus } from "../../../src/taskpane/hooks/useKeptFocus";

function Area({ children }: { readonly children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  useKeptFocus(area);
  return <div ref={area}>{children}</div>;
}

// In a browser the window keeps the focus when the element that had it goes away.
beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

/** Shows one thing after another, the focus being on the button "Next" of the first. */
async function showAfter(before: ReactNode, after: ReactNode) {
  const { rerender } = render(<Area>{before}</Area>);
  screen.getByRole("button", { name: "Next" }).focus();
  await act(async () => rerender(<Area>{after}</Area>));
}

const next = <button key="next">Next</button>;

it("goes to the first control of what comes in the place of the focused one", async () => {
  await showAfter(next, [
    <button key="a" disabled>
      No
    </button>,
    <span key="b" tabIndex={-1} />,
    <input key="c" />,
  ]);
  expect(screen.getByRole("textbox")).toHaveFocus();
});

it("goes on to the next control when the focused one is disabled", async () => {
  await showAfter(
    [<input key="a" />, next],
    [
      <input key="a" />,
      <button key="next" disabled>
        Next
      </button>,
      <button key="cancel">Cancel</button>,
    ]
  );
  expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
});

it("waits for a control, where nothing can be focused yet", async () => {
  const { rerender } = render(<Area>{next}</Area>);
  screen.getByRole("button").focus();
  await act(async () => rerender(<Area>Loading</Area>));
  await act(async () => rerender(<Area>{[<input key="a" />]}</Area>));
  expect(screen.getByRole("textbox")).toHaveFocus();
});

it("leaves the focus where else it is: with another control, or in the sheet", async () => {
  const { unmount } = render(<button autoFocus>Elsewhere</button>);
  await act(async () => undefined);
  expect(screen.getByRole("button")).toHaveFocus();
  const { rerender } = render(<Area>{next}</Area>);
  await act(async () => rerender(<Area>{[<input key="a" />]}</Area>));
  expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
  unmount();

  jest.mocked(document.hasFocus).mockReturnValue(false);
  rerender(<Area>{next}</Area>);
  screen.getByRole("button").focus();
  await act(async () => rerender(<Area>{[<input key="b" />]}</Area>));
  expect(screen.getByRole("textbox")).not.toHaveFocus();
});

it("goes on in the same place, when only a part of what is there goes away", async () => {
  const one = <button key="1">One</button>;
  const three = <button key="3">Three</button>;
  await showAfter([one, next, three], [one, three]);
  expect(screen.getByRole("button", { name: "Three" })).toHaveFocus();
  cleanup();
  await showAfter([one, next, three], [one, <input key="2" />, three]);
  expect(screen.getByRole("textbox")).toHaveFocus();
});

it("goes back from an explanation to the control that opened it", async () => {
  const [what, other] = [<button key="1">What?</button>, <button key="3">Other</button>];
  const note = <div key="2" role="note" tabIndex={-1} />;
  const { rerender } = render(<Area>{[what, note, other]}</Area>);
  screen.getByRole("note").focus();
  await act(async () => rerender(<Area>{[what, other]}</Area>));
  expect(screen.getByRole("button", { name: "What?" })).toHaveFocus();
});
