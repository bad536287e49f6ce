/** Which procedures one address offers. Administrators' may have an address of their own. */
export interface Mount {
  readonly planning: boolean;
  readonly admin: boolean;
}
