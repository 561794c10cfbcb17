import { keyOf } from "../columns/words";
import { FROM_STAGE } from "./history-words";

/** Whether a column of a stage history, by its header, holds the stage that a lead came from. */
export const isFromStage = (header: string): boolean => FROM_STAGE.has(keyOf(header));
