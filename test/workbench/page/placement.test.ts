import { place, type GridView } from "../../../src/workbench/page/grid/placement";

/** Row numbers 46 and column letters 20 pixels; 40 rows' worth of pixels scrolled, nothing frozen. */
const view: GridView = {
  scale: 1,
  headers: { width: 46, height: 20 },
  scroll: { x: 0, y: 800 },
  frozen: { x: 0, y: 0 },
};

/** 72 points are 96 pixels. */
const chart = { left: 72, top: 720, width: 360, height: 216 };

it("puts a chart where its points lie behind the headers", () => {
  expect(place(view, chart)).toEqual({
    left: 142,
    top: 180,
    width: 480,
    height: 288,
    cut: { left: 0, top: 0 },
  });
});

it("grows with the zoom", () => {
  expect(place({ ...view, scale: 2 }, chart)).toMatchObject({ left: 284, top: 360, width: 960 });
});

it("goes under the column letters, or under the frozen rows above it", () => {
  const further = { ...view, scroll: { x: 0, y: 1_000 } };
  expect(place(further, chart)).toMatchObject({ top: -20, cut: { top: 40 } });
  expect(place({ ...further, frozen: { x: 0, y: 60 } }, chart).cut.top).toBe(100);
});

it("stays where it is inside the frozen rows", () => {
  const frozen = { ...view, frozen: { x: 0, y: 300 } };
  expect(place(frozen, { ...chart, top: 36 })).toMatchObject({ top: 68, cut: { top: 0 } });
});
