package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about use by keyboard and by moving the device, in the order of reports. */
public final class KeyboardRules {
    private KeyboardRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new FrameInTabOrder(),
                new PositiveTabindex(),
                new AccessKey(),
                new ClickNeedsFocus(),
                new PointerWithoutFocus(),
                new LinkAsButton(),
                new OverlayTakesFocus(),
                new MessageStays(),
                new TrapInSource(),
                new FocusSeen(),
                new CharacterKey(),
                new MotionOnly());
    }
}
