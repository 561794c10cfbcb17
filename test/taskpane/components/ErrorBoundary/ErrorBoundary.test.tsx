import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ErrorBoundary } from "../../../../src/taskpane/components/ErrorBoundary";
import { renderPane } from "../../render";

jest.mock("../../../../src/excel", () => jest.requireActual("../../workbook").excel);

it("says what went wrong instead of showing nothing, and tries again on demand", async () => {
  // React reports what it caught to the console as well.
  const report = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let broken = true;
  const Sometimes = () => {
    if (broken) throw new Error("The script did not arrive.");
    return <p>There it is.</p>;
  };
  renderPane(
    <ErrorBoundary>
      <Sometimes />
    </ErrorBoundary>
  );
  expect(screen.getByRole("alert")).toHaveTextContent("The script did not arrive.");
  report.mockRestore();
  broken = false;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("There it is.")).toBeVisible();
});
