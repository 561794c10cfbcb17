/** What an add-in asks of Excel itself: results of custom functions, its pane, its ribbon buttons. */
import { boolean, oneOf, text } from "./check";
import { defineObject, instance } from "./define";

/** `Microsoft.ExcelServices.CustomFunctions`: the custom-functions runtime of office.js speaks to it. */
export const customFunctions = defineObject("CustomFunctions", {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: { run: ({ addin }) => addin.functionsReady() },
    _GetEnabledFeatures: { run: ({ addin }) => addin.functionFeatures },
    setInvocationArrayResults: { run: ({ addin }, results) => addin.functionResults(results) },
    setInvocationResults: { run: ({ addin }, results) => addin.functionResults(results) },
  },
});

/** Behind `Office.addin.showAsTaskpane()` and `hide()`. */
export const appRuntimeService = defineObject("AppRuntimeService", {
  methods: {
    getAppRuntimeState: { run: ({ addin }) => addin.paneState },
    setAppRuntimeState: {
      run: ({ addin }, state) => {
        addin.paneState = oneOf("Visible", "Background")(state);
      },
    },
  },
});

/** Behind `Office.addin.setStartupBehavior()`. */
export const appRuntimePersistenceService = defineObject("AppRuntimePersistenceService", {
  methods: {
    getAppRuntimeStartState: { run: ({ addin }) => addin.startState },
    setAppRuntimeStartState: {
      run: ({ addin }, state) => {
        addin.startState = oneOf("Inactive", "Background", "Visible")(state);
      },
    },
  },
});

export const addinInternalService = defineObject("AddinInternalService", {
  methods: { notifyActionHandlerReady: { run: () => undefined } },
});

/** Behind `Office.ribbon.requestUpdate()`: ids the manifest does not have are refused. */
export const ribbon = defineObject("Ribbon", {
  methods: {
    getButton: { run: ({ addin }, id) => instance("RibbonButton", { addin, id: text(id) }) },
    getTab: { run: ({ addin }, id) => instance("RibbonTab", { addin, id: text(id) }) },
  },
});

export const ribbonButton = defineObject("RibbonButton", {
  identify: ({ id }) => ({ Id: id }),
  properties: {
    enabled: {
      get: ({ addin, id }) => addin.button(id).enabled,
      set: ({ addin, id }, value) => {
        addin.button(id).enabled = boolean(value);
        addin.ribbonChanged();
      },
    },
    id: { get: ({ id }) => id },
    label: { get: ({ id }) => id },
  },
});

export const ribbonTab = defineObject("RibbonTab", {
  identify: ({ id }) => ({ Id: id }),
  properties: { id: { get: ({ id }) => id } },
  methods: {
    setVisibility: {
      run: ({ addin, id }, visible) => {
        addin.tab(id).visible = boolean(visible);
        addin.ribbonChanged();
      },
    },
  },
});
