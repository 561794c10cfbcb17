import type { columns as english } from "../../en/pane/columns";
import type { Romanian } from "../../types";

export const columns: Romanian<typeof english> = {
  reading: "Se citește tabelul {{table}}…",
  intro:
    "Citit din tabelul {{table}} de pe foaia {{sheet}}. Verificați ce s-a înțeles; se păstrează în acest registru de lucru.",
  sampled: "Evaluat după primele rânduri ale tabelului.",
  next: "Continuați: etape",
  none: "– niciuna –",
  empty: "Coloana este goală.",
  notFound: "Negăsite",
  confidence: {
    sure: "Sigur",
    likely: "Probabil corect",
    unsure: "De verificat",
    none: "Nicio coloană",
  },
  warnings: {
    rowsWithoutOwner_one: "{{number}} rând nu are reprezentant.",
    rowsWithoutOwner_few: "{{number}} rânduri nu au reprezentant.",
    rowsWithoutOwner_other: "{{number}} de rânduri nu au reprezentant.",
    rowsWithoutStage_one: "{{number}} rând nu are etapă și nu intră în nicio cifră.",
    rowsWithoutStage_few: "{{number}} rânduri nu au etapă și nu intră în nicio cifră.",
    rowsWithoutStage_other: "{{number}} de rânduri nu au etapă și nu intră în nicio cifră.",
    rowsWithoutAmount_one: "{{number}} rând nu are valoare: se numără, cu valoarea 0.",
    rowsWithoutAmount_few: "{{number}} rânduri nu au valoare: se numără, cu valoarea 0.",
    rowsWithoutAmount_other: "{{number}} de rânduri nu au valoare: se numără, cu valoarea 0.",
    amountsAsText_one: "{{number}} valoare este text, nu număr.",
    amountsAsText_few: "{{number}} valori sunt text, nu numere.",
    amountsAsText_other: "{{number}} de valori sunt text, nu numere.",
    datesAsText_one: "{{number}} dată este text.",
    datesAsText_few: "{{number}} date sunt text.",
    datesAsText_other: "{{number}} de date sunt text.",
    probabilitiesAsPercent_one:
      "Coloana {{header}} conține probabilități de la 0 la 100 ({{number}} rând). Formulele cer 0 la 1 sau format procentual; până atunci contează probabilitatea etapei.",
    probabilitiesAsPercent_few:
      "Coloana {{header}} conține probabilități de la 0 la 100 ({{number}} rânduri). Formulele cer 0 la 1 sau format procentual; până atunci contează probabilitatea etapei.",
    probabilitiesAsPercent_other:
      "Coloana {{header}} conține probabilități de la 0 la 100 ({{number}} de rânduri). Formulele cer 0 la 1 sau format procentual; până atunci contează probabilitatea etapei.",
    duplicateIds_one: "{{number}} rând are un ID care apare deja mai sus.",
    duplicateIds_few: "{{number}} rânduri au un ID care apare deja mai sus.",
    duplicateIds_other: "{{number}} de rânduri au un ID care apare deja mai sus.",
    deletedRows_one:
      "{{number}} rând este marcat ca șters în coloana {{header}}, dar se numără totuși. Eliminați-l din tabel dacă nu trebuie numărat.",
    deletedRows_few:
      "{{number}} rânduri sunt marcate ca șterse în coloana {{header}}, dar se numără totuși. Eliminați-le din tabel dacă nu trebuie numărate.",
    deletedRows_other:
      "{{number}} de rânduri sunt marcate ca șterse în coloana {{header}}, dar se numără totuși. Eliminați-le din tabel dacă nu trebuie numărate.",
    statusApart_one:
      "Coloana {{header}} spune dacă un client potențial este câștigat sau pierdut ({{number}} rând). Coloana etapei singură nu o spune.",
    statusApart_few:
      "Coloana {{header}} spune dacă un client potențial este câștigat sau pierdut ({{number}} rânduri). Coloana etapei singură nu o spune.",
    statusApart_other:
      "Coloana {{header}} spune dacă un client potențial este câștigat sau pierdut ({{number}} de rânduri). Coloana etapei singură nu o spune.",
  },
  join: {
    what: "Pipeline poate adăuga coloana {{column}} la capătul din dreapta al tabelului {{table}}, ca formule: rezultatul pentru clienții câștigați și pierduți, etapa pentru toți ceilalți. Coloanele dvs. rămân cum sunt.",
    add: "Adăugați coloana",
  },
  history: {
    offer:
      "Tabelul {{table}} are câte un rând pentru fiecare schimbare de etapă: {{lead}}, {{stage}}, {{date}}. Îl folosiți ca istoric al etapelor?",
    used: "Tabelul {{table}} este istoricul etapelor: {{lead}}, {{stage}}, {{date}}.",
    changes_one: "{{number}} schimbare.",
    changes_few: "{{number}} schimbări.",
    changes_other: "{{number}} de schimbări.",
    unknownLeads_one: "{{number}} client potențial din el nu este în acest tabel.",
    unknownLeads_few: "{{number}} clienți potențiali din el nu sunt în acest tabel.",
    unknownLeads_other: "{{number}} de clienți potențiali din el nu sunt în acest tabel.",
    withoutDate_one: "{{number}} schimbare nu are o dată care poate fi citită.",
    withoutDate_few: "{{number}} schimbări nu au o dată care poate fi citită.",
    withoutDate_other: "{{number}} de schimbări nu au o dată care poate fi citită.",
    use: "Folosiți-l",
    notNow: "Nu acum",
    stop: "Nu îl folosiți",
  },
  currency: {
    several:
      "Sumele sunt în {{codes}}. Se adună așa cum sunt, fără conversie, deci totalurile sunt greșite.",
    inFigures:
      "Sumele sunt în {{codes}}. Se adună așa cum sunt, fără conversie, deci totalurile sunt greșite. Convertiți-le la Date, Coloane.",
    open: "Convertiți într-o singură monedă…",
    base: "Convertiți în",
    rate: "1 {{code}} este",
    what: "Adaugă coloana {{column}} la capătul din dreapta al tabelului {{table}}, ca formule, și citește sumele de acolo. Cursurile ajung în tabelul Rates, unde le puteți schimba. Coloanele dvs. rămân cum sunt.",
    rateProblem: "Cursul este un număr mai mare decât 0.",
    convert: "Convertiți",
  },
  neededFor: {
    id: "Pentru a regăsi un client potențial și a vedea ce s-a mișcat.",
    stage: "Necesară pentru orice cifră.",
    amount: "Pentru flux, valoare ponderată și prognoză.",
    owner: "Pentru cifre pe reprezentant și cote.",
    source: "Pentru clienți potențiali noi pe sursă.",
    segment: "Pentru cifre pe segment.",
    product: "Pentru cifre pe produs.",
    created: "Pentru clienți potențiali noi și ciclul de vânzare.",
    entered: "Pentru zile în etapă și clienți potențiali întârziați.",
    expected: "Pentru prognoza pe lună.",
    closed: "Pentru rata de câștig și venitul pe perioadă.",
    lastStage: "Pentru etapa în care se pierd.",
    reason: "Pentru motivele de pierdere.",
    probability: "Propune probabilitățile etapelor, ca medie a afacerilor lor.",
    currency: "Pentru valori în mai multe monede.",
    lastActivity: "Pentru afaceri la care nu lucrează nimeni.",
  },
};
