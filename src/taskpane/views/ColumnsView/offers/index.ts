export { CurrencyOffer } from "./CurrencyOffer";
export { HistoryOffer } from "./HistoryOffer";
export { JoinOffer } from "./JoinOffer";
