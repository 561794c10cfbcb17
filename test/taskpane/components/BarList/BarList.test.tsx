import { screen, within } from "@testing-library/react";
import { BarList } from "../../../../src/taskpane/components/BarList";
import { renderPane, violations } from "../../render";

it("says each bar in words, and draws it from where to where it goes", async () => {
  const { container } = renderPane(
    <BarList
      title="What moved"
      bars={[
        { label: "New", figure: "+70", from: 0.5, to: 0.75 },
        { label: "Lost", figure: "−50", from: 0.75, to: 0.25, tone: "bad" },
      ]}
    />
  );
  const list = screen.getByRole("list", { name: "What moved" });
  const [, lost] = within(list).getAllByRole("listitem");
  expect(lost).toHaveTextContent("Lost−50");
  const bar = lost!.querySelector("[style]")!;
  expect(bar).toHaveStyle({ left: "25%", width: "50%" });
  expect(await violations(container)).toEqual([]);
});
