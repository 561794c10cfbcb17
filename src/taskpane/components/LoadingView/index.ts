export { LoadingView } from "./LoadingView";
