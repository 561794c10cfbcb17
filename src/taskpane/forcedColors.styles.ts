/** In the contrast themes of Windows, which replace all colours by a few of the user's and leave out shadows. */
export const FORCED_COLORS = "@media (forced-colors: active)";
