export { GoalsView as default } from "./GoalsView";
