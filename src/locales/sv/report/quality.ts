import type { quality as english } from "../../en/report/quality";
import type { Swedish } from "../../types";

export const quality: Swedish<typeof english> = {
  title: "Datakvalitet",
  note: "Vad i dina leads som gör siffror fel, efter slag. Panelen listar varje fynd med sin cell.",
  clean: "Inget i dina leads gör siffror fel.",
  tooMany:
    "Det finns fler leads än vad Excel lämnar över till en funktion, så detta kontrolleras inte här. Panelen listar vad som gör siffror fel.",
  findings: {
    missingId: "Id saknas",
    duplicateId: "Id finns två gånger",
    missingStage: "Steg saknas",
    misspelledStage: "Steg felstavat",
    unknownStage: "Okänt steg",
    unreadableAmount: "Belopp är inget tal",
    missingAmount: "Belopp saknas",
    zeroAmount: "Belopp är noll",
    negativeAmount: "Belopp är negativt",
    unreadableCreated: "Skapad är inget datum",
    unreadableEntered: "Inträde är inget datum",
    unreadableExpected: "Väntat avslut är inget datum",
    unreadableClosed: "Avslutad är inget datum",
    missingExpected: "Väntat avslut saknas",
    pastExpected: "Väntat avslut har passerat",
    enteredBeforeCreated: "Inträde före skapad",
    closedBeforeCreated: "Avslutad före skapad",
    createdInFuture: "Skapad i framtiden",
    enteredInFuture: "Inträde i framtiden",
    closedInFuture: "Avslutad i framtiden",
    missingClosed: "Avslutsdatum saknas",
    missingReason: "Förlustorsak saknas",
    overExpectedDays: "Över förväntade dagar",
    none: "Inga fynd",
  },
};
