import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Declares a property that has an attribute or causes a new drawing: what Lit's decorators of
 * these names do, without their half for standard decorators, which every visitor would download.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** A private property whose change causes a new drawing. */
export const state = () => property({ attribute: false });
