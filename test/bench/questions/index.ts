import { CONVERSION_QUESTIONS } from "./conversion";
import { TABLE_QUESTIONS } from "./tables";
import { TIME_QUESTIONS } from "./time";
import { VALUE_QUESTIONS } from "./value";

export const QUESTIONS = [
  ...VALUE_QUESTIONS,
  ...CONVERSION_QUESTIONS,
  ...TIME_QUESTIONS,
  ...TABLE_QUESTIONS,
];

export { differenceBetween } from "./question";
export type { Answer, Question } from "./question";
