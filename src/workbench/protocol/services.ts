/** The top-level objects of office.js beside the workbook, by the names it has for them. */
import { instance, type Instance } from "../objects/define";
import type { AddinState } from "../objects/targets";

export function services(addin: AddinState): Readonly<Record<string, Instance>> {
  const target = { addin };
  return {
    "Microsoft.ExcelServices.CustomFunctions": instance("CustomFunctions", target),
    "Microsoft.AppRuntime.AppRuntimeService": instance("AppRuntimeService", target),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": instance(
      "AppRuntimePersistenceService",
      target
    ),
    "Microsoft.InternalService.AddinInternalService": instance("AddinInternalService", target),
    "Microsoft.DynamicRibbon.DynamicRibbon": instance("Ribbon", target),
  };
}
