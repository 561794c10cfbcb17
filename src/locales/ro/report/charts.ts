import type { charts as english } from "../../en/report/charts";
import type { Romanian } from "../../types";

export const charts: Romanian<typeof english> = {
  nothing: "Nimic de desenat deocamdată: {{title}}.",
  funnel: {
    title: "Clienți care au atins fiecare etapă",
    padding: "Centrare",
    description_one: "Pâlnie: numărul clienților care au atins {{count}} etapă.",
    description_few:
      "Pâlnie: numărul clienților care au atins fiecare dintre cele {{count}} etape, ultima fiind câștigat. Numerele stau în categorii.",
    description_other:
      "Pâlnie: numărul clienților care au atins fiecare dintre cele {{count}} de etape, ultima fiind câștigat. Numerele stau în categorii.",
  },
  valueByStage: {
    title: "Valoare și valoare ponderată",
    description:
      "Coloane: valoarea și valoarea ponderată a clienților deschiși pe etape, ca în tabel.",
  },
  conversion: {
    title: "Rata de conversie față de obiectiv",
    titleNoGoals: "Rata de conversie pe etape",
    description: "Bare: rata de conversie a fiecărei etape, ca în tabel.",
  },
  time: {
    title: "Zile medii în etapă",
    titleSoFar: "Zile medii în etapă până acum",
    description: "Coloane: zilele medii în fiecare etapă; liniuțe: zilele estimate, ca în tabel.",
  },
  forecast: {
    title: {
      month: "Câștigat și ponderat pe luni",
      quarter: "Câștigat și ponderat pe trimestre",
      year: "Câștigat și ponderat pe ani",
    },
    description: {
      month: "Coloane suprapuse: valoarea câștigată și ponderată pe luni, ca în tabel.",
      quarter: "Coloane suprapuse: valoarea câștigată și ponderată pe trimestre, ca în tabel.",
      year: "Coloane suprapuse: valoarea câștigată și ponderată pe ani, ca în tabel.",
    },
  },
  quota: {
    title: "Valoare câștigată și deschisă față de cotă",
    description:
      "Coloane suprapuse: valoarea câștigată și deschisă a fiecărui reprezentant; liniuțe: cota, ca în tabel.",
    attainment: "Realizarea cotei",
    attainmentDescription: "Bare: realizarea fiecărui reprezentant, ca în tabel.",
  },
  goalPlan: {
    title: "Clienți necesari față de cei care au atins fiecare etapă",
    description:
      "Coloane: clienții care au atins fiecare etapă; liniuțe: cei ceruți de obiectiv, ca în tabel.",
  },
  backTest: {
    title: {
      month: "Prognoză față de valoarea câștigată pe luni",
      quarter: "Prognoză față de valoarea câștigată pe trimestre",
      year: "Prognoză față de valoarea câștigată pe ani",
    },
    description: {
      month: "Coloane: ce s-a prognozat pentru fiecare lună și ce s-a câștigat în ea, ca în tabel.",
      quarter:
        "Coloane: ce s-a prognozat pentru fiecare trimestru și ce s-a câștigat în el, ca în tabel.",
      year: "Coloane: ce s-a prognozat pentru fiecare an și ce s-a câștigat în el, ca în tabel.",
    },
  },
  process: {
    title: "Câștigați, deschiși și pierduți pe etapa atinsă",
    description:
      "Bare suprapuse: clienții care au atins fiecare etapă, după ce s-a întâmplat, ca în tabel.",
  },
  newLeads: {
    title: {
      week: "Clienți noi pe săptămâni",
      month: "Clienți noi pe luni",
      quarter: "Clienți noi pe trimestre",
      year: "Clienți noi pe ani",
    },
    description: {
      week: "Coloane: clienți creați în fiecare din ultimele 13 săptămâni.",
      month: "Coloane: clienți creați în fiecare din ultimele douăsprezece luni.",
      quarter: "Coloane: clienți creați în fiecare din ultimele opt trimestre.",
      year: "Coloane: clienți creați în fiecare din ultimii cinci ani.",
    },
  },
  breakdown: {
    title: { value: "Valoare deschisă: {{field}}", leads: "Clienți deschiși: {{field}}" },
    description: {
      value: "Valoarea deschisă după {{field}}, ca în totalul tabelului.",
      leads: "Numărul clienților deschiși după {{field}}, ca în totalul tabelului.",
    },
  },
  movement: {
    title: "Valoarea deschisă de la instantaneu",
    description:
      "Cascadă: valoarea deschisă la instantaneu, ce a intrat și ce a ieșit pe tipuri, valoarea deschisă acum, ca în tabel.",
  },
  quality: {
    title: "Constatări pe feluri",
    description: "Bare: numărul de constatări pe feluri, cele mai frecvente întâi, ca în tabel.",
  },
  losses: {
    title: "Clienți pierduți după motiv",
    description:
      "Bare: numărul clienților pierduți după motiv, cel mai frecvent întâi, ca în tabel.",
  },
  lossesBy: {
    title: "Clienți pierduți: {{field}}",
    description:
      "Bare: numărul clienților pierduți după {{field}}, cel mai frecvent întâi, ca în tabel.",
  },
  sources: {
    title: "Clienți potențiali pe surse",
    description: "Coloane: numărul clienților potențiali pe surse, ca în tabel.",
  },
  newBySource: {
    title: "Clienți noi pe surse",
    description: "Coloane: numărul clienților creați în perioadă pe surse, ca în tabel.",
  },
  sourceRevenue: {
    title: "Valoare câștigată pe surse",
    description: "Coloane: valoarea câștigată pe surse, ca în tabel.",
  },
};
