import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Shades of the green by which people know Excel (`#107C41`), from dark to light. */
const GREEN: BrandVariants = {
  10: "#020402",
  20: "#0A1C11",
  30: "#0A2F1B",
  40: "#083D22",
  50: "#084B2A",
  60: "#0A5A32",
  70: "#0D6B39",
  80: "#107C41",
  90: "#2F8A53",
  100: "#489866",
  110: "#60A679",
  120: "#78B48D",
  130: "#90C2A1",
  140: "#A9D0B6",
  150: "#C2DECB",
  160: "#DBECE1",
};

export const lightTheme: Theme = createLightTheme(GREEN);

export const darkTheme: Theme = {
  ...createDarkTheme(GREEN),
  // The darker shades that the library takes for text on dark are too dark for 4.5 : 1.
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorCompoundBrandStroke: GREEN[120],
};

/** The same green as the grid library wants it: selection, chosen tab, caret. */
export const GRID_PRIMARY = {
  50: "#EFF7F2",
  100: GREEN[160],
  200: GREEN[150],
  300: GREEN[140],
  400: GREEN[110],
  500: GREEN[90],
  600: GREEN[80],
  700: GREEN[70],
  800: GREEN[60],
  900: GREEN[50],
} as const;
