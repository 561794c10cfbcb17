import type { assumptions as english } from "../../en/report/assumptions";
import type { Romanian } from "../../types";

export const assumptions: Romanian<typeof english> = {
  dealProbabilities:
    "Probabilitățile etapelor: mediile celor proprii afacerilor din coloana „{{header}}”; schimbați-le în tabelul Stages.",
  history_one:
    "Probabilitățile etapelor: ponderea câștigată din {{count}} afacere încheiată; schimbați-le în tabelul Stages.",
  history_few:
    "Probabilitățile etapelor: ponderea câștigată din cele {{count}} afaceri încheiate care au atins fiecare etapă; schimbați-le în tabelul Stages.",
  history_other:
    "Probabilitățile etapelor: ponderea câștigată din cele {{count}} de afaceri încheiate care au atins fiecare etapă; schimbați-le în tabelul Stages.",
  preset:
    "Probabilitățile etapelor sunt presupuse: cele obișnuite pentru aceste nume de etape; schimbați-le în tabelul Stages.",
  evenSteps_one:
    "Probabilitățile etapelor sunt presupuse, fiindcă datele nu le arată; schimbați-le în tabelul Stages.",
  evenSteps_few:
    "Probabilitățile celor {{count}} etape deschise sunt presupuse în pași egali, fiindcă datele nu le arată; schimbați-le în tabelul Stages.",
  evenSteps_other:
    "Probabilitățile celor {{count}} de etape deschise sunt presupuse în pași egali, fiindcă datele nu le arată; schimbați-le în tabelul Stages.",
};
