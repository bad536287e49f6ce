export { act, fireEvent, render, screen, within } from "@testing-library/react";
