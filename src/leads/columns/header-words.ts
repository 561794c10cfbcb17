import type { Field } from "../fields";

/**
 * How leads tables call their columns: in English, Swedish and Romanian, and as HubSpot, Salesforce, Pipedrive and
 * Dynamics export them (labels and API names). Spelling and word breaks are compared loosely (words.ts), and words
 * for the lead itself may stand before ("Deal stage"). `usual` names mean the field and nothing else; `possible`
 * ones serve where no usual one is there.
 */
interface HeaderWords {
  readonly usual: readonly string[];
  readonly possible: readonly string[];
}

export const HEADER_WORDS: Readonly<Record<Field, HeaderWords>> = {
  id: {
    usual: [
      ...["id", "record id", "object id", "hs object id", "key", "number", "no", "nr", "guid"],
      ...["affärs-id", "affärsnummer", "ärendenummer", "ärendenr", "löpnummer", "löpnr"],
      ...["cod", "cod client", "număr", "nr crt"],
    ],
    possible: [
      ...[
        "name",
        "title",
        "topic",
        "account name",
        "account",
        "customer",
        "company",
        "organization",
      ],
      ...["namn", "titel", "ämne", "kund", "kundnamn", "företag", "bolag", "organisation", "affär"],
      ...["nume", "titlu", "subiect", "client", "nume client", "companie", "firmă", "lead", "deal"],
      ...["oportunitate", "prospekt", "prospect", "client potențial", "deal name", "opportunity"],
    ],
  },
  stage: {
    usual: [
      ...["stage", "stage name", "sales stage", "pipeline stage", "pipeline phase", "phase"],
      ...["stage id", "step name", "pipeline stage id", "pipeline stage name"],
      ...[
        "steg",
        "säljsteg",
        "försäljningssteg",
        "fas",
        "säljfas",
        "försäljningsfas",
        "pipelinesteg",
      ],
      ...[
        "etapă",
        "etapa",
        "etapă vânzare",
        "etapa vânzării",
        "etapă de vânzare",
        "stadiu",
        "stadiul",
      ],
      ...["fază", "faza", "etapa curentă", "nuvarande steg", "aktuellt steg", "current stage"],
    ],
    possible: ["status", "state", "step", "läge", "stare", "starea", "statut", "pipeline"],
  },
  amount: {
    usual: [
      ...["amount", "value", "deal size", "total value", "total amount", "est revenue"],
      ...[
        "estimated value",
        "estimated revenue",
        "deal amount",
        "contract value",
        "acv",
        "arr",
        "tcv",
      ],
      ...[
        "belopp",
        "värde",
        "affärsvärde",
        "ordervärde",
        "summa",
        "uppskattat värde",
        "offertvärde",
      ],
      ...["affärsbelopp", "offertbelopp", "valoare", "valoarea", "sumă", "suma", "valoare ofertă"],
      ...["valoare estimată", "valoarea ofertei", "valoare contract"],
    ],
    possible: [
      ...["expected revenue", "close value", "revenue", "price", "actual value", "actual revenue"],
      ...["order value", "total", "intäkt", "förväntad intäkt", "pris", "omsättning", "venit"],
      ...["venit estimat", "preț", "venituri", "amount in company currency", "mrr"],
    ],
  },
  owner: {
    usual: [
      ...["owner", "owner id", "owner name", "sales rep", "sales rep id", "sales rep name", "rep"],
      ...[
        "sales agent",
        "sales person",
        "sales representative",
        "account executive",
        "seller",
        "ae",
      ],
      ...["hubspot owner id", "account manager", "assigned to", "sales owner", "record owner"],
      ...["säljare", "ansvarig", "ansvarig säljare", "ägare", "kundansvarig", "affärsägare"],
      ...["agent", "agent de vânzări", "reprezentant", "reprezentant de vânzări", "responsabil"],
      ...["proprietar", "vânzător", "agent vânzări", "reprezentant vânzări", "manager de cont"],
    ],
    possible: ["user", "user name", "manager", "handläggare", "namn säljare", "created by", "team"],
  },
  source: {
    usual: [
      ...["source", "lead source", "original source", "original source type", "channel"],
      ...["source channel", "analytics source", "hs analytics source", "lead origin", "origin"],
      ...["källa", "leadkälla", "kanal", "ursprung", "sursă", "sursa", "sursă lead", "sursa lead"],
      ...["canal", "provenienţă", "sursa clientului"],
    ],
    possible: [
      "campaign",
      "source campaign",
      "utm source",
      "medium",
      "kampanj",
      "campanie",
      "label",
    ],
  },
  segment: {
    usual: [
      ...["segment", "customer segment", "market segment", "kundsegment", "segment client"],
      ...["industry", "sector", "bransch", "industrie", "sector de activitate"],
    ],
    possible: [
      ...[
        "region",
        "territory",
        "country",
        "market",
        "company size",
        "customer type",
        "type",
        "tier",
      ],
      ...[
        "land",
        "marknad",
        "kundtyp",
        "typ",
        "företagsstorlek",
        "distrikt",
        "storlek",
        "deal type",
      ],
      ...["regiune", "țară", "piață", "tip client", "tip", "domeniu", "mărime companie", "zonă"],
    ],
  },
  product: {
    usual: [
      ...["product", "product name", "products", "produkt", "produkter", "produktnamn", "produs"],
      ...["produse", "nume produs", "product line", "produktlinje"],
    ],
    possible: ["service", "item", "solution", "package", "plan", "tjänst", "lösning", "serviciu"],
  },
  created: {
    usual: [
      ...["created", "created date", "date created", "created at", "created on", "create date"],
      ...[
        "createdate",
        "creation date",
        "created time",
        "add time",
        "deal created",
        "lead created",
      ],
      ...["skapad", "skapat", "skapad datum", "skapad den", "skapandedatum", "datum skapad"],
      ...["registrerad", "registreringsdatum", "creat", "creată", "creat la", "data creării"],
      ...["data creare", "dată creare", "data înregistrării", "data înregistrare", "înregistrat"],
    ],
    possible: [
      ...[
        "engage date",
        "start date",
        "open date",
        "opened",
        "date",
        "first contact",
        "inquiry date",
      ],
      ...["startdatum", "datum", "inkommen", "inkom", "första kontakt", "data", "data start"],
      ...["data primului contact", "primul contact", "data deschiderii"],
    ],
  },
  entered: {
    usual: [
      ...["entered", "entered stage", "stage entered", "date entered", "date entered stage"],
      ...["last stage change", "last stage change date", "stage change date", "stage changed"],
      ...[
        "stage since",
        "in stage since",
        "stage date",
        "entered current stage",
        "stage entry date",
      ],
      ...[
        "i steg sedan",
        "i steget sedan",
        "steg sedan",
        "stegdatum",
        "senaste stegbyte",
        "stegbyte",
      ],
      ...["i fas sedan", "i fasen sedan"],
      ...["datum för steg", "datum för fas", "gick in i steg", "intrat în etapă"],
      ...["data intrării în etapă", "în etapă din", "data etapei", "data etapă", "etapă din"],
      ...["schimbare etapă", "data schimbării etapei"],
    ],
    possible: ["since", "sedan", "changed at", "status changed", "stage updated", "date status"],
  },
  expected: {
    usual: [
      ...[
        "expected",
        "expected close",
        "expected close date",
        "expected closing",
        "est close date",
      ],
      ...[
        "estimated close date",
        "forecast close date",
        "projected close date",
        "target close date",
      ],
      ...["expected closing date", "planned close date", "estimated close", "close date expected"],
      ...["förväntat avslut", "förväntat avslutsdatum", "beräknat avslut", "planerat avslut"],
      ...[
        "förväntad stängning",
        "förväntat stängningsdatum",
        "beräknat avslutsdatum",
        "prognosdatum",
      ],
      ...["data estimată a închiderii", "închidere estimată", "data estimată închidere"],
      ...[
        "termen estimat",
        "data estimată de închidere",
        "închidere așteptată",
        "estimare închidere",
      ],
    ],
    possible: ["due date", "target date", "deadline", "förfallodatum", "termen", "dată limită"],
  },
  closed: {
    usual: [
      ...["closed", "closed date", "date closed", "closed at", "closed on", "actual close date"],
      ...["closed time", "deal closed on", "actual closed date", "close date actual"],
      ...["avslutad", "avslutat", "stängd", "stängt", "avslutad datum", "faktiskt avslut"],
      ...["stängd datum", "verkligt avslut", "închis", "închisă", "închis la", "data închis"],
      ...["data efectivă a închiderii", "închidere efectivă", "data finalizării"],
    ],
    possible: ["won time", "won date", "end date", "vunnen datum", "data câștigării", "order date"],
  },
  lastStage: {
    usual: [
      ...[
        "last stage",
        "lost at stage",
        "lost stage",
        "stage at loss",
        "stage lost",
        "lost in stage",
      ],
      ...["previous stage", "last open stage", "stage before close", "furthest stage"],
      ...["senaste steg", "sista steg", "förlorad i steg", "tappad i steg", "förlorad i fas"],
      ...["föregående steg", "tidigare steg", "sista fas", "ultima etapă", "etapa anterioară"],
      ...["pierdut în etapa", "etapa pierderii", "etapă pierdere", "ultima fază"],
    ],
    possible: [],
  },
  reason: {
    usual: [
      ...["reason", "loss reason", "lost reason", "closed lost reason", "reason lost"],
      ...["reason for loss", "lost because", "reason for closed lost"],
      ...["förlustorsak", "orsak", "anledning", "orsak till förlust", "avslagsorsak", "tapporsak"],
      ...["motiv", "motiv pierdere", "motivul pierderii", "motiv de pierdere", "motivul"],
      ...["cauza pierderii", "motiv refuz"],
    ],
    possible: ["status reason", "comment on loss", "kommentar förlust", "closed reason"],
  },
  probability: {
    usual: [
      ...["probability", "close probability", "win probability", "deal probability", "chance"],
      ...["win chance", "likelihood", "hs deal stage probability", "forecast probability"],
      ...[
        "sannolikhet",
        "vinstchans",
        "chans",
        "vinstsannolikhet",
        "probabilitate",
        "probabilitatea",
      ],
      ...["șansă", "șanse", "probabilitate de câștig", "șansă de câștig"],
    ],
    possible: ["confidence", "percent", "procent", "stage probability"],
  },
  currency: {
    usual: [
      ...["currency", "currency code", "currency iso code", "currency of value", "valuta"],
      ...["transaction currency", "monedă", "moneda", "valută", "cod monedă", "valutakod"],
    ],
    possible: ["iso code"],
  },
  lastActivity: {
    usual: [
      ...["last activity", "last activity date", "last contacted", "last contact", "last touch"],
      ...["last engagement date", "last activity at", "latest activity", "last contact date"],
      ...["senaste aktivitet", "senast kontaktad", "senaste kontakt", "sista kontakt"],
      ...["ultima activitate", "ultimul contact", "data ultimei activități", "ultima interacțiune"],
    ],
    possible: [
      ...[
        "last modified date",
        "last modified",
        "modified on",
        "update time",
        "updated at",
        "updated",
      ],
      ...["uppdaterad", "senast ändrad", "ändrad", "ultima modificare", "actualizat", "modificat"],
    ],
  },
};

/** Names of the one date that is the expected close of an open lead and the real one of a closed lead. */
export const CLOSE_DATE_WORDS: readonly string[] = [
  ...["close date", "closing date", "close", "closing", "date of closing", "close time"],
  ...["avslut", "avslutsdatum", "avslutningsdatum", "slutdatum", "stängningsdatum", "datum avslut"],
  ...["închidere", "data închiderii", "data închidere", "dată închidere", "data de închidere"],
];

/** Words for the lead itself and for the system, which many headers begin or end with. */
export const ENTITY_WORDS: ReadonlySet<string> = new Set([
  ...["deal", "deals", "opportunity", "opp", "lead", "leads", "prospect", "property", "hs", "sf"],
  ...["crm", "record", "affar", "affars", "affarens", "prospekt", "kundens"],
  ...["oportunitate", "oportunitatii", "tranzactie", "tranzactiei", "afacere", "afacerii"],
]);

/** Words of currencies and units, which may follow the name of an amount or a share. */
export const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...["sek", "eur", "euro", "ron", "lei", "usd", "gbp", "dkk", "nok", "chf", "kr", "tkr", "pct"],
]);

/** Words that make a header speak of something else than the rest of it ("days in stage", "weighted amount"). */
export const OTHER_THING_WORDS: ReadonlySet<string> = new Set([
  ...[
    "weighted",
    "viktat",
    "viktad",
    "ponderat",
    "ponderata",
    "is",
    "has",
    "are",
    "pushed",
    "count",
  ],
  ...["number", "antal", "numar", "days", "dagar", "zile", "duration", "age", "alder", "varsta"],
  ...["quarter", "kvartal", "trimestru", "year", "ar", "an", "month", "manad", "luna", "fiscal"],
  ...["deleted", "synced", "previous", "original", "url", "email", "phone", "description", "notes"],
]);
