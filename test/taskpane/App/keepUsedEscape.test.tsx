import { fireEvent, render, screen } from "@testing-library/react";
import { keepUsedEscape } from "../../../src/taskpane/App/keepUsedEscape";

const heard = jest.fn();
beforeEach(() => window.addEventListener("keydown", heard));
afterEach(() => {
  window.removeEventListener("keydown", heard);
  heard.mockClear();
});

it.each([
  ["ends Esc that has closed something", "Escape", "menu", 0],
  ["lets Esc through that nothing has a use for", "Escape", "text", 1],
  ["lets other keys through", "Tab", "menu", 1],
])("%s", (_, key, name, times) => {
  render(
    <main onKeyDown={keepUsedEscape}>
      <button onKeyDown={(event) => event.preventDefault()}>menu</button>
      <button>text</button>
    </main>
  );
  fireEvent.keyDown(screen.getByRole("button", { name }), { key });
  expect(heard).toHaveBeenCalledTimes(times);
});
