import { useEffect } from "react";

/**
 * Tells a dialog whether there are words in it that closing would lose; none once the form has gone.
 *
 * @example
 * useTyped(reason !== "", onTyped);
 */
export function useTyped(isTyped: boolean, onTyped: (isTyped: boolean) => void): void {
  useEffect(() => {
    onTyped(isTyped);
    return () => onTyped(false);
  }, [isTyped, onTyped]);
}
