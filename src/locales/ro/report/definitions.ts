import type { definitions as english } from "../../en/report/definitions";
import type { Romanian } from "../../types";

export const definitions: Romanian<typeof english> = {
  title: "Definiții",
  terms: {
    openPipeline: {
      term: "Pipeline deschis",
      text: "Suma valorilor tuturor clienților potențiali din etape deschise, la data raportului.",
    },
    weighted: {
      term: "Valoare ponderată",
      text: "Valoare × probabilitatea etapei clientului, însumată peste cei deschiși. Cei câștigați și pierduți nu intră.",
    },
    expectedWins: {
      term: "Câștiguri așteptate",
      text: "Suma probabilităților etapelor clienților deschiși: câți dintre ei se câștigă în medie.",
    },
    winRate: {
      term: "Rata de câștig",
      text: "Câștigați ÷ (câștigați + pierduți), ca număr. Clienții deschiși nu intră.",
    },
    few: {
      term: "puțini",
      text: "Rata se bazează pe mai puțin de 10 clienți sau intervalul ei de 95 % depășește 30 de puncte procentuale. O constatare: și dacă intervalul conține obiectivul.",
    },
    interval: {
      term: "Interval 95 %",
      text: "Intervalul lui Wilson: ratele adevărate care se potrivesc cu numărul de clienți văzuți.",
    },
    averageDeal: {
      term: "Afacere câștigată medie",
      text: "Valoarea clienților câștigați ÷ numărul lor.",
    },
    salesCycle: {
      term: "Ciclu de vânzare",
      text: "Numărul mediu de zile de la creare la încheiere, pentru cei câștigați.",
    },
    velocity: {
      term: "Viteza vânzărilor",
      text: "Clienți deschiși × afacere câștigată medie × rata de câștig ÷ ciclul de vânzare: valoare pe zi.",
    },
    neededCoverage: {
      term: "Acoperire necesară",
      text: "1 ÷ rata de câștig: de câte ori cota rămasă trebuie să fie pipeline-ul deschis.",
    },
    share: { term: "Pondere din valoare", text: "Valoarea rândului ÷ totalul afișat." },
    reached: {
      term: "Au atins",
      text: "Clienți care au stat în etapă sau într-una ulterioară; cei pierduți contează până la ultima lor etapă deschisă.",
    },
    conversion: {
      term: "Rata de conversie",
      text: "Au avansat ÷ (încheiați + întârziați). Încheiați: au avansat sau s-au pierdut din etapă. Întârziați: deschiși în ea mai mult decât estimat.",
    },
    conversionReached: {
      term: "Rata de conversie",
      text: "Clienți care au atins etapa următoare ÷ clienți care au atins-o pe aceasta.",
    },
    timeInStage: {
      term: "Timp în etapă",
      text: "Zilele dintre intrarea într-o etapă și ieșirea din ea, toate șederile unui client împreună; pentru clienții cu cel puțin o ședere încheiată. Cei rămași în ea se numără separat.",
    },
    daysSoFar: {
      term: "Zile în etapă până acum",
      text: "Data raportului − ziua intrării în etapă, pentru clienții deschiși. Crește până când clientul avansează.",
    },
    percentile90: {
      term: "Percentila 90",
      text: "Nouă din zece clienți nu au stat mai mult (liniar între vecini, ca PERCENTILE.INC).",
    },
    expectedDays: {
      term: "Zile estimate",
      text: "Zilele în etapă după care un client este întârziat, din tabelul etapelor; dublul mediei este o alegere obișnuită.",
    },
    overdueLeads: {
      term: "Întârziați",
      text: "Clienți deschiși aflați în etapa lor de mai mult decât zilele estimate.",
    },
    forecast: {
      term: "Prognoză",
      text: "Câștigat după luna închiderii + valoare × probabilitatea etapei după luna închiderii așteptate. Întârziat: așteptat înainte de data raportului; cele mai târzii și cele fără dată separat.",
    },
    range: {
      term: "Interval 80 %",
      text: "În patru cazuri din cinci clienții deschiși aduc un total în acest interval, dacă se câștigă sau se pierd independent.",
    },
    quota: {
      term: "Rest",
      text: "Cota − valoarea câștigată în perioadă, până la data raportului; negativ când cota este depășită.",
    },
    coverage: {
      term: "Acoperire",
      text: "Valoare deschisă ÷ (cotă − câștigat): de câte ori clienții deschiși acoperă ce lipsește. Vezi acoperirea necesară.",
    },
    attainment: {
      term: "Realizare",
      text: "Câștigat ÷ cotă.",
    },
    pace: {
      term: "Ritm",
      text: "Câștigat ÷ zile trecute × zilele perioadei: la cât se ajunge dacă se continuă așa.",
    },
    leadsNeeded: {
      term: "Necesari",
      text: "Afaceri = obiectiv de venit ÷ afacerea medie; clienți necesari într-o etapă = cei necesari în următoarea ÷ rata de conversie. Se calculează exact și se rotunjesc în sus la afișare.",
    },
    plan: {
      term: "Plan",
      text: "Obiectivul ÷ 12, ÷ 4 și pe an; afaceri = obiectiv ÷ afacerea medie; prospecți = afaceri ÷ produsul ratelor; valoare = obiectiv ÷ produsul ratelor. Afacerile și prospecții se rotunjesc în sus în fiecare coloană separat.",
    },
    target: {
      term: "Țintă",
      text: "Ce trebuie câștigat într-o perioadă: partea ei din obiectivul de venit, altfel suma cotelor pentru o astfel de perioadă.",
    },
    chance: {
      term: "Șansa țintei",
      text: "Șansa ca clienții deschiși așteptați în perioadă să aducă ce lipsește până la țintă, dacă se câștigă sau se pierd independent; pe ultimul rând, toți clienții deschiși pentru toate țintele.",
    },
    backTest: {
      term: "Acuratețea prognozei",
      text: "Ce ar fi fost prognoza în prima zi a unei perioade, față de ce s-a câștigat în ea, inclusiv de la clienții veniți mai târziu.",
    },
    wape: {
      term: "WAPE",
      text: "Eroarea procentuală absolută ponderată: suma diferențelor fără semn ÷ suma câștigată.",
    },
    bias: {
      term: "Eroare sistematică",
      text: "Suma diferențelor ÷ suma câștigată; pozitivă când prognoza a fost prea mare.",
    },
    breakdown: {
      term: "Defalcare",
      text: "Valoarea clienților deschiși pe etape sau numărul lor, dacă niciunul nu are o sumă; celulele mai închise au mai mult.",
    },
    movement: {
      term: "Mișcare",
      text: "Valoarea deschisă la instantaneu + noi + creșteri − scăderi − câștigați − pierduți − eliminați = valoarea deschisă acum; potrivire după ID. Verificarea este diferența: 0.",
    },
    score: {
      term: "Șansă",
      text: "Probabilitatea de câștig, judecând după afacerile încheiate cu același reprezentant, sursă, segment și produs (Bayes naiv). Se arată de la zece afaceri încheiate.",
    },
    stalled: {
      term: "Zile peste",
      text: "Zile în etapă − zilele estimate ale etapei, pentru afacerile deschise care le-au depășit.",
    },
    finding: {
      term: "Calitatea datelor",
      text: "Numărul de celule sau clienți pe fel de constatare; toți clienții, indiferent de filtru.",
    },
    lossReason: {
      term: "Motiv de pierdere",
      text: "Clienți pierduți după coloana motivului; o celulă goală este un motiv aparte.",
    },
    source: {
      term: "Sursă",
      text: "Clienți potențiali după coloana sursei; o celulă goală este o sursă aparte.",
    },
  },
};
