import { renderHook } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { useEndOfStart } from "../../../src/taskpane/hooks/useEndOfStart";

const page = readFileSync(require.resolve("../../../src/taskpane/taskpane.html"), "utf8");
const shape = () => document.querySelector("[aria-busy=true]");

it("takes the shape of the page away when the start has ended, and not before", () => {
  document.body.innerHTML = new DOMParser().parseFromString(page, "text/html").body.innerHTML;
  const { rerender } = renderHook(useEndOfStart, { initialProps: false });
  expect(shape()).toBeVisible();
  rerender(true);
  expect(shape()).toBeNull();
});
