export { MenuSurface } from "./MenuSurface";
