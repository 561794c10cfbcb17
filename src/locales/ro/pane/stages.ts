import type { stages as english } from "../../en/pane/stages";
import type { Romanian } from "../../types";

export const stages: Romanian<typeof english> = {
  reading: "Se citesc etapele din tabelul {{table}}…",
  intro:
    "Trageți o etapă de mâner sau mutați-o cu Alt+↑ și Alt+↓. Se scriu în tabelul Stages, unde le găsesc formulele.",
  list: "Etapele în ordine",
  stage: "Etapă",
  short: { probability: "Prob. %", expectedDays: "Zile", goal: "Ob. %" },
  of: {
    probability: "Probabilitatea de câștig în etapa {{stage}}, procente",
    expectedDays: "Zile estimate în etapa {{stage}}",
    goal: "Obiectivul de conversie din etapa {{stage}}, procente",
  },
  unnamed: "(fără nume)",
  drag: "Trageți {{stage}}",
  edit: "Editați etapa {{stage}}",
  name: "Nume",
  type: "Tip",
  moveUp: "Mutați în sus {{stage}}",
  moveDown: "Mutați în jos {{stage}}",
  moved: "{{stage}} este acum {{position}} din {{total}}.",
  remove: "Eliminați {{stage}}",
  add: "Adăugați o etapă",
  save: "Salvați etapele",
  startFrom: "Porniți de la",
  sources: {
    saved: "Tabelul Stages din registru",
    proposal: "Etapele din datele dvs.",
    preset: "Model: {{name}}",
  },
  presets: {
    b2b: "Vânzări B2B",
    leadGeneration: "Generare de clienți potențiali",
    hubspot: "HubSpot",
    salesforce: "Salesforce",
  },
  assumptions: {
    dealProbabilities: "Probabilitățile sunt mediile celor din coloana {{header}}.",
    history_one:
      "Probabilitățile provin din {{number}} afacere închisă: cât de des a fost câștigată fiecare etapă.",
    history_few:
      "Probabilitățile provin din {{number}} afaceri închise: cât de des a fost câștigată fiecare etapă.",
    history_other:
      "Probabilitățile provin din {{number}} de afaceri închise: cât de des a fost câștigată fiecare etapă.",
    preset: "Probabilitățile sunt cele obișnuite pentru {{name}}. Introduceți-le pe ale dvs.",
    evenSteps:
      "Probabilitățile sunt presupuse: cresc uniform de la o etapă la alta. Introduceți-le pe ale dvs.",
  },
  problems: {
    nameMissing: "Dați un nume etapei.",
    nameTwice: "O altă etapă are acest nume.",
    probability: "Probabilitatea este un număr de la 0 la 100.",
    expectedDays: "Zilele sunt un număr mai mare decât 0 sau nimic.",
    goal: "Obiectivul este un număr de la 0 la 100 sau nimic.",
  },
  doubts: {
    type: "Verificați tipul: deschisă, câștigată sau pierdută?",
    order: "Verificați locul în ordine.",
  },
  calibration: {
    title: "Ce spun afacerile închise",
    typed: "Introdus",
    won: "Câștigate (95 %)",
    difference: "Diferență",
    money: "Fluxul ponderat ar fi {{historic}} în loc de {{typed}}.",
    basis_one: "Din {{number}} afacere închisă: cât de des a fost câștigată una ajunsă în etapă.",
    basis_few: "Din {{number}} afaceri închise: cât de des a fost câștigată una ajunsă în etapă.",
    basis_other:
      "Din {{number}} de afaceri închise: cât de des a fost câștigată una ajunsă în etapă.",
    few_one: "Din {{number}} afacere închisă: prea puține pentru a conta pe ele.",
    few_few: "Din {{number}} afaceri închise: prea puține pentru a conta pe ele.",
    few_other: "Din {{number}} de afaceri închise: prea puține pentru a conta pe ele.",
    use: "Folosiți aceste probabilități",
  },
  stays: {
    title: "Cât stau clienții potențiali",
    leads: "Clienți",
    average: "Zile în medie",
    expected: "Estimate",
    byHistory: "Clienții care au părăsit etapa, după istoricul etapelor.",
    byLost:
      "După cât au stat clienții pierduți în ultima etapă. Un istoric al etapelor spune mai mult: alegeți-l la pasul 2.",
    factor: "Întârziat peste medie",
    times: "× {{factor}}",
    use: "Folosiți aceste zile",
  },
  unlisted_one: "Lipsește din listă: „{{stage}}” ({{number}} client potențial).",
  unlisted_few: "Lipsește din listă: „{{stage}}” ({{number}} clienți potențiali).",
  unlisted_other: "Lipsește din listă: „{{stage}}” ({{number}} de clienți potențiali).",
  didYouMean: "V-ați referit la {{stage}}?",
  unify: "Unificați",
  unifyWith: "Unificați {{stage}} cu {{meant}}",
  ownStage: "Etapă proprie",
  unified_one: "{{number}} celulă conține acum {{stage}}.",
  unified_few: "{{number}} celule conțin acum {{stage}}.",
  unified_other: "{{number}} de celule conțin acum {{stage}}.",
  undo: "Anulați",
  addUnlisted: "Etapă proprie: adăugați {{stage}}",
};
