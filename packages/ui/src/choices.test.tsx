// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { fireEvent, render, screen } from "../test/render.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { LeverSlider } from "./lever-slider.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { RadioGroup } from "./radio-group.tsx";
import { SegmentedControl } from "./segmented-control.tsx";
import { ToggleChip } from "./toggle-chip.tsx";

describe("RadioGroup and SegmentedControl", () => {
  it("name the group and tell which choice was made", () => {
    const onValueChange = vi.fn();
    const options = [
      { value: "keep", label: "Keep" },
      { value: "adjust", label: "Adjust" },
    ] as const;
    render(<RadioGroup label="What do you decide?" value="keep" options={options} onValueChange={onValueChange} />);
    render(<SegmentedControl label="View" value="keep" segments={options} onValueChange={onValueChange} />);
    expect(screen.getByRole("group", { name: "What do you decide?" })).toBeTruthy();
    expect(screen.getByRole("group", { name: "View" })).toBeTruthy();
    for (const radio of screen.getAllByRole("radio", { name: "Adjust" })) fireEvent.click(radio);
    expect(onValueChange.mock.calls).toEqual([["adjust"], ["adjust"]]);
  });
});

describe("ToggleChip", () => {
  it("says whether it is on", () => {
    const onPressedChange = vi.fn();
    render(
      <ToggleChip pressed onPressedChange={onPressedChange} count={31}>
        Growing
      </ToggleChip>,
    );
    const chip = screen.getByRole("button", { pressed: true });
    fireEvent.click(chip);
    expect(onPressedChange).toHaveBeenCalledWith(false);
  });
});

describe("LanguageSwitch", () => {
  it("names each language in itself and marks the one in use", () => {
    const onValueChange = vi.fn();
    const languages = [
      { locale: "en", name: "English" },
      { locale: "zh-CN", name: "中文" },
    ] as const;
    render(<LanguageSwitch label="Language" value="en" languages={languages} onValueChange={onValueChange} />);
    expect(screen.getByRole("button", { pressed: true }).textContent).toBe("English");
    const chinese = screen.getByRole("button", { name: "中文" });
    expect(chinese.getAttribute("lang")).toBe("zh-CN");
    fireEvent.click(chinese);
    expect(onValueChange).toHaveBeenCalledWith("zh-CN");
  });
});

describe("ProgressBar", () => {
  it("tells how far, or that nobody knows, and can be stopped", () => {
    const onCancel = vi.fn();
    const { rerender } = render(
      <ProgressBar label="Running" value={412} max={1000} cancel={{ label: "Stop", onCancel }} />,
    );
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("412");
    fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(onCancel).toHaveBeenCalledOnce();
    rerender(<ProgressBar label="Running" value={null} max={1000} />);
    expect(screen.getByRole("progressbar").hasAttribute("aria-valuenow")).toBe(false);
  });
});

describe("LeverSlider", () => {
  it("speaks its value with the unit and offers the way back when changed", () => {
    const onReset = vi.fn();
    render(
      <LeverSlider
        label="Seasonal river"
        value={42}
        min={0}
        max={60}
        step={1}
        origin={30}
        valueText="42 km by 2045"
        valueTextAloud="42 kilometres by 2045"
        onValueChange={vi.fn()}
        changed={{ label: "changed", resetLabel: "Reset", onReset }}
      />,
    );
    expect(screen.getByRole("slider", { name: "Seasonal river" }).getAttribute("aria-valuetext")).toBe(
      "42 kilometres by 2045",
    );
    fireEvent.click(screen.getByRole("button", { name: "Reset: Seasonal river" }));
    expect(onReset).toHaveBeenCalledOnce();
  });
});
