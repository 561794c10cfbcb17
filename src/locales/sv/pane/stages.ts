import type { stages as english } from "../../en/pane/stages";
import type { Swedish } from "../../types";

export const stages: Swedish<typeof english> = {
  reading: "Läser stegen i tabellen {{table}}…",
  intro:
    "Dra ett steg i handtaget, eller flytta det med Alt+↑ och Alt+↓. De skrivs i tabellen Stages, där formlerna hittar dem.",
  list: "Stegen i ordning",
  stage: "Steg",
  short: { probability: "Sann. %", expectedDays: "Dagar", goal: "Mål %" },
  of: {
    probability: "Sannolikhet att vinna i steget {{stage}}, procent",
    expectedDays: "Förväntade dagar i steget {{stage}}",
    goal: "Mål för konvertering från steget {{stage}}, procent",
  },
  unnamed: "(utan namn)",
  drag: "Dra {{stage}}",
  edit: "Redigera steget {{stage}}",
  name: "Namn",
  type: "Typ",
  moveUp: "Flytta upp {{stage}}",
  moveDown: "Flytta ned {{stage}}",
  moved: "{{stage}} är nu {{position}} av {{total}}.",
  remove: "Ta bort {{stage}}",
  add: "Lägg till ett steg",
  save: "Spara stegen",
  startFrom: "Börja med",
  sources: {
    saved: "Arbetsbokens tabell Stages",
    proposal: "Stegen i dina leads",
    preset: "Förinställning: {{name}}",
  },
  presets: {
    b2b: "B2B-försäljning",
    leadGeneration: "Leadgenerering",
    hubspot: "HubSpot",
    salesforce: "Salesforce",
  },
  assumptions: {
    dealProbabilities: "Sannolikheterna är medelvärden av affärernas egna i kolumnen {{header}}.",
    history_one:
      "Sannolikheterna kommer från {{number}} avslutad affär: hur ofta varje steg vanns.",
    history_other:
      "Sannolikheterna kommer från {{number}} avslutade affärer: hur ofta varje steg vanns.",
    preset: "Sannolikheterna är de vanliga för {{name}}. Skriv in dina egna.",
    evenSteps:
      "Sannolikheterna är antagna: de stiger jämnt från steg till steg. Skriv in dina egna.",
  },
  problems: {
    nameMissing: "Ge steget ett namn.",
    nameTwice: "Ett annat steg har samma namn.",
    probability: "Sannolikheten är ett tal från 0 till 100.",
    expectedDays: "Dagar är ett tal över 0, eller inget.",
    goal: "Målet är ett tal från 0 till 100, eller inget.",
  },
  doubts: {
    type: "Kontrollera typen: öppet, vunnet eller förlorat?",
    order: "Kontrollera platsen i ordningen.",
  },
  calibration: {
    title: "Vad dina avslutade affärer säger",
    typed: "Angivet",
    won: "Vunna (95 %)",
    difference: "Skillnad",
    money: "Den viktade pipelinen skulle vara {{historic}} i stället för {{typed}}.",
    basis_one: "Av {{number}} avslutad affär: hur ofta en som nått steget vanns.",
    basis_other: "Av {{number}} avslutade affärer: hur ofta en som nått steget vanns.",
    few_one: "Av {{number}} avslutad affär: för få att lita på.",
    few_other: "Av {{number}} avslutade affärer: för få att lita på.",
    use: "Använd de här sannolikheterna",
  },
  stays: {
    title: "Hur länge leads stannar",
    leads: "Leads",
    average: "Dagar i snitt",
    expected: "Förväntade",
    byHistory: "Leads som har lämnat steget, enligt steghistoriken.",
    byLost:
      "Efter hur länge förlorade leads var i sitt sista steg. En steghistorik säger mer: välj den i steg 2.",
    factor: "För sent efter snittet",
    times: "× {{factor}}",
    use: "Använd de här dagarna",
  },
  unlisted_one: "Finns inte i listan: ”{{stage}}” ({{number}} lead).",
  unlisted_other: "Finns inte i listan: ”{{stage}}” ({{number}} leads).",
  didYouMean: "Menade du {{stage}}?",
  unify: "Slå ihop",
  unifyWith: "Slå ihop {{stage}} med {{meant}}",
  ownStage: "Eget steg",
  unified_one: "I {{number}} cell står nu {{stage}}.",
  unified_other: "I {{number}} celler står nu {{stage}}.",
  undo: "Ångra",
  addUnlisted: "Eget steg: lägg till {{stage}}",
};
