/** Karmada's feature gates that change what is rendered. */
export interface RenderGates {
  /** After a failover, the state that was kept of the old cluster is put on the new one as labels. Default false. */
  readonly StatefulFailoverInjection: boolean;
}

/** Karmada v1.19's defaults. */
export const defaultRenderGates: RenderGates = { StatefulFailoverInjection: false };
