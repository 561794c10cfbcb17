import type { quota as english } from "../../en/report/quota";
import type { Romanian } from "../../types";

export const quota: Romanian<typeof english> = {
  title: "Cotă",
  period: "Perioada",
  note: {
    expected:
      "Câștigat după ziua închiderii în perioada cotelor și clienții deschiși cu închiderea așteptată în ea; din toți clienții, restrânși doar după reprezentant.",
    open: "Câștigat după ziua închiderii în perioada cotelor și toți clienții deschiși; din toți clienții, restrânși doar după reprezentant.",
  },
  reached: "atinsă",
  none: "Încă nu există cote: stabiliți-le în panou, la Obiective.",
  needs: "Cotele au nevoie de mai multe coloane: {{columns}}.",
};
