export { Question } from "./Question";
