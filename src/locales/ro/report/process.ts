import type { process as english } from "../../en/report/process";
import type { Romanian } from "../../types";

export const process: Romanian<typeof english> = {
  title: "Procesul de vânzare",
  note: "Clienți care au atins fiecare etapă și ce s-a întâmplat cu ei.",
};
