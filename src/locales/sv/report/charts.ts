import type { charts as english } from "../../en/report/charts";
import type { Swedish } from "../../types";

export const charts: Swedish<typeof english> = {
  nothing: "Inget att rita ännu: {{title}}.",
  funnel: {
    title: "Leads som nådde varje steg",
    padding: "Centrering",
    description_one: "Tratt: antal leads som nådde {{count}} steg.",
    description_other:
      "Tratt: antal leads som nådde vart och ett av {{count}} steg, det sista vunna. Talen står i kategorierna.",
  },
  valueByStage: {
    title: "Värde och viktat värde",
    description: "Staplar: öppna leads värde och viktade värde per steg, som i tabellen.",
  },
  conversion: {
    title: "Konverteringsgrad mot mål",
    titleNoGoals: "Konverteringsgrad per steg",
    description: "Liggande staplar: konverteringsgrad för varje steg, som i tabellen.",
  },
  time: {
    title: "Genomsnittliga dagar i steg",
    titleSoFar: "Genomsnittliga dagar i steg hittills",
    description:
      "Staplar: genomsnittliga dagar i varje steg; streck: förväntade dagar, som i tabellen.",
  },
  forecast: {
    title: {
      month: "Vunnet och viktat värde per månad",
      quarter: "Vunnet och viktat värde per kvartal",
      year: "Vunnet och viktat värde per år",
    },
    description: {
      month: "Staplade staplar: vunnet och viktat värde per månad, som i tabellen.",
      quarter: "Staplade staplar: vunnet och viktat värde per kvartal, som i tabellen.",
      year: "Staplade staplar: vunnet och viktat värde per år, som i tabellen.",
    },
  },
  quota: {
    title: "Vunnet och öppet värde mot säljmål",
    description:
      "Staplade staplar: varje säljares vunna och öppna värde; streck: säljmålet, som i tabellen.",
    attainment: "Uppfyllelse av säljmål",
    attainmentDescription: "Liggande staplar: varje säljares uppfyllelse, som i tabellen.",
  },
  goalPlan: {
    title: "Leads som krävs mot dem som nådde varje steg",
    description:
      "Staplar: leads som nådde varje steg; streck: de som målet kräver, som i tabellen.",
  },
  backTest: {
    title: {
      month: "Prognos mot vunnet värde per månad",
      quarter: "Prognos mot vunnet värde per kvartal",
      year: "Prognos mot vunnet värde per år",
    },
    description: {
      month: "Staplar: prognosen för varje månad, och vad som vanns i den, som i tabellen.",
      quarter: "Staplar: prognosen för varje kvartal, och vad som vanns i det, som i tabellen.",
      year: "Staplar: prognosen för varje år, och vad som vanns i det, som i tabellen.",
    },
  },
  process: {
    title: "Vunna, öppna och förlorade per nått steg",
    description:
      "Staplade liggande staplar: leads som nådde varje steg, efter hur det gick, som i tabellen.",
  },
  newLeads: {
    title: {
      week: "Nya leads per vecka",
      month: "Nya leads per månad",
      quarter: "Nya leads per kvartal",
      year: "Nya leads per år",
    },
    description: {
      week: "Staplar: leads skapade i var och en av de senaste 13 veckorna.",
      month: "Staplar: leads skapade i var och en av de senaste tolv månaderna.",
      quarter: "Staplar: leads skapade i vart och ett av de senaste åtta kvartalen.",
      year: "Staplar: leads skapade i vart och ett av de senaste fem åren.",
    },
  },
  breakdown: {
    title: { value: "Öppet värde: {{field}}", leads: "Öppna leads: {{field}}" },
    description: {
      value: "Öppet värde per {{field}}, som i tabellens summa.",
      leads: "Antal öppna leads per {{field}}, som i tabellens summa.",
    },
  },
  movement: {
    title: "Öppet värde sedan ögonblicksbilden",
    description:
      "Vattenfall: öppet värde vid ögonblicksbilden, vad som kom och gick, öppet värde nu, som i tabellen.",
  },
  quality: {
    title: "Fynd efter slag",
    description: "Liggande staplar: antal fynd efter slag, vanligaste först, som i tabellen.",
  },
  losses: {
    title: "Förlorade leads per orsak",
    description:
      "Liggande staplar: antal förlorade leads per orsak, vanligaste först, som i tabellen.",
  },
  lossesBy: {
    title: "Förlorade leads: {{field}}",
    description:
      "Liggande staplar: antal förlorade leads per {{field}}, vanligaste först, som i tabellen.",
  },
  sources: {
    title: "Leads per källa",
    description: "Staplar: antal leads per källa, som i tabellen.",
  },
  newBySource: {
    title: "Nya leads per källa",
    description: "Staplar: antal leads som skapades i perioden per källa, som i tabellen.",
  },
  sourceRevenue: {
    title: "Vunnet värde per källa",
    description: "Staplar: vunnet belopp per källa, som i tabellen.",
  },
};
