import type { movement as english } from "../../en/report/movement";
import type { Swedish } from "../../types";

export const movement: Swedish<typeof english> = {
  title: "Vad som har rört sig",
  note: "Vad som har hänt med de öppna leadsens värde sedan den senaste ögonblicksbilden före rapportdatumet; alla leads, oavsett filter.",
  since: "Sedan ögonblicksbilden av",
  none: "Ögonblicksbilden går inte att jämföra: varje lead behöver ett eget id, och dess steg måste finnas i stegtabellen.",
};
