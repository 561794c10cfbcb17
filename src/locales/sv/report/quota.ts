import type { quota as english } from "../../en/report/quota";
import type { Swedish } from "../../types";

export const quota: Swedish<typeof english> = {
  title: "Säljmål",
  period: "Period",
  note: {
    expected:
      "Vunnet efter avslutsdag i säljmålens period, och de öppna leads som väntas avslutas i den; av alla leads, avgränsade bara per säljare.",
    open: "Vunnet efter avslutsdag i säljmålens period, och alla öppna leads; av alla leads, avgränsade bara per säljare.",
  },
  reached: "nått",
  none: "Inga säljmål ännu: ange dem i fönstret Pipeline, under Mål.",
  needs: "Säljmål behöver fler kolumner bland leaden: {{columns}}.",
};
