import type { quality as english } from "../../en/report/quality";
import type { Romanian } from "../../types";

export const quality: Romanian<typeof english> = {
  title: "Calitatea datelor",
  note: "Ce anume din date face cifrele greșite, pe feluri. Panoul arată fiecare constatare cu celula ei.",
  clean: "Nimic din date nu face cifrele greșite.",
  tooMany:
    "Sunt mai multe leads decât transmite Excel unei funcții, de aceea nu se verifică aici. Panoul enumeră ce face cifrele greșite.",
  findings: {
    missingId: "Lipsește ID-ul",
    duplicateId: "ID de două ori",
    missingStage: "Lipsește etapa",
    misspelledStage: "Etapă scrisă greșit",
    unknownStage: "Etapă necunoscută",
    unreadableAmount: "Valoarea nu e număr",
    missingAmount: "Lipsește valoarea",
    zeroAmount: "Valoarea e zero",
    negativeAmount: "Valoarea e negativă",
    unreadableCreated: "Creat nu e dată",
    unreadableEntered: "Intrarea nu e dată",
    unreadableExpected: "Închiderea așteptată nu e dată",
    unreadableClosed: "Închis nu e dată",
    missingExpected: "Lipsește închiderea așteptată",
    pastExpected: "Închidere așteptată în trecut",
    enteredBeforeCreated: "Intrare înainte de creare",
    closedBeforeCreated: "Închis înainte de creare",
    createdInFuture: "Creat în viitor",
    enteredInFuture: "Intrare în viitor",
    closedInFuture: "Închis în viitor",
    missingClosed: "Lipsește data închiderii",
    missingReason: "Lipsește motivul pierderii",
    overExpectedDays: "Peste zilele estimate",
    none: "Nicio constatare",
  },
};
