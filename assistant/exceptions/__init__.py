"""The CTO exception request of BTS-1.01: its checklist, course, register and memo, without a screen."""
