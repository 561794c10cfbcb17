import type { settings as english } from "../../en/pane/settings";
import type { Romanian } from "../../types";

export const settings: Romanian<typeof english> = {
  title: "Setări",
  language: "Limbă",
  languageHint:
    "Alegerea dvs., în toate registrele de lucru. Numerele și datele se scriu ca în Excel; un raport își păstrează limba până când este creat din nou.",
  asExcel: "Ca în Excel",
  languages: { en: "English", sv: "Svenska", ro: "Română" },
  autoRefresh: "Raportul se actualizează singur",
  autoRefreshHint:
    "Cât timp registrul de lucru este deschis, raportul urmează la trei secunde după o modificare a clienților potențiali.",
  snapshots: {
    title: "Instantanee",
    what: "Unde se afla fiecare client potențial într-o zi. Două dintre ele arată ce s-a mișcat: faceți câte unul pe săptămână.",
    none: "Încă nu există niciun instantaneu.",
    date: "Ziua",
    leads: "Deschiși",
    value: "Valoare",
    take: "Faceți un instantaneu acum",
    delete: "Ștergeți instantaneul din {{date}}",
    deleteWhat:
      "Ce a fost notat doar în acea zi se pierde. Toate celelalte instantanee rămân neschimbate.",
    confirm: "Ștergeți",
    deleted: "Instantaneul din {{date}} a fost șters.",
  },
  privacy: {
    title: "Confidențialitate",
    promise:
      "Datele clienților potențiali nu părăsesc registrul de lucru: nimic nu se încarcă, nu se numără și nu se trimite, și nu este nevoie de niciun cont.",
    what: {
      leads: "Clienți potențiali, etape, rapoarte",
      choices: "Ce ați ales",
      snapshots: "Instantanee",
      language: "Limba",
    },
    where: {
      leads: "în tabelele și foile acestui registru de lucru, unde le vedeți",
      choices: "tabele, coloane, raport: în setările salvate cu acest registru de lucru",
      snapshots:
        "într-un tabel al acestui registru, cu id-urile, etapele, sumele și datele clienților potențiali",
      language: "în spațiul de stocare al browserului care afișează acest panou",
    },
  },
  version: "Pipeline {{version}}",
};
