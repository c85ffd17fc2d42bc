"""The commands as actions of a window: its menus, its toolbar, its shortcuts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QToolBar,
    QToolButton,
    QWidget,
)

from resolute.window.commands import COMMANDS, Command, Menu, Needs
from resolute.window.icons import icon
from resolute.window.theme import Theme, faded
from resolute.window.translating import tr

Handler = Callable[[], object]
_KEY_BEHIND = re.compile(r"\(&\w\)")


class Actions:
    """One action for each command, in the menus and on the toolbar of `window`."""

    def __init__(self, window: QMainWindow, handlers: Mapping[str, Handler]) -> None:
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self.menus: dict[Menu, QMenu] = {}
        self.buttons: dict[str, QToolButton] = {}
        self._actions = {command.name: self._action(command, handlers[command.name]) for command in COMMANDS}
        self._fill_menus()
        self.toolbar = self._made_toolbar()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def allow(self, pair: bool, work: bool) -> None:
        """Enable what can be used: with a pair shown, with work going on."""
        met = {Needs.NOTHING: True, Needs.PAIR: pair, Needs.WORK: work}
        for command in COMMANDS:
            self[command.name].setEnabled(met[command.needs])

    def wear(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        chrome = theme.chrome
        for command in COMMANDS:
            if command.icon:
                disabled = faded(chrome.button_text, chrome.window).name()
                colours = chrome.button_text, disabled, chrome.highlighted_text
                self[command.name].setIcon(icon(command.icon, *colours))

    def _action(self, command: Command, handler: Handler) -> QAction:
        action = QAction(_in_menu(command), self._window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        action.setToolTip(_tip(command))
        action.setIconText(tr(command.toolbar))
        action.triggered.connect(partial(_run, handler))
        action.setCheckable(bool(command.group) or command.checkable)
        if command.group:
            self._group(command.group).addAction(action)
        self._window.addAction(action)
        return action

    def _group(self, name: str) -> QActionGroup:
        return self._groups.setdefault(name, QActionGroup(self._window))

    def _fill_menus(self) -> None:
        for menu in Menu:
            filled = self._window.menuBar().addMenu(tr(menu.value))
            filled.setToolTipsVisible(True)
            self.menus[menu] = filled
            for command in _commands_of(menu):
                if command.separated or command.section:
                    filled.addSection(tr(command.section))
                filled.addAction(self[command.name])

    def _made_toolbar(self) -> QToolBar:
        toolbar = self._window.addToolBar(tr("Toolbar"))
        toolbar.setObjectName("toolbar")
        toolbar.setMovable(False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        side = round(toolbar.fontMetrics().height() * 1.15)
        toolbar.setIconSize(QSize(side, side))
        self._add_buttons(toolbar, "open_pair", "swap_sides")
        toolbar.addSeparator()
        self._add_buttons(toolbar, "previous_change", "next_change")
        toolbar.addWidget(_stretch())
        self._add_buttons(toolbar, "find", "change_list", "save_redline")
        for more in toolbar.findChildren(QToolButton, "qt_toolbar_ext_button"):
            more.setAccessibleName(tr("More commands"))
        return toolbar

    def _add_buttons(self, toolbar: QToolBar, *names: str) -> None:
        for name in names:
            self.buttons[name] = _Button(self[name], toolbar)
            toolbar.addWidget(self.buttons[name])


class _Button(QToolButton):
    """A button of the toolbar. Pointed at, its icon keeps the colour that an entry of a menu changes."""

    def __init__(self, action: QAction, toolbar: QToolBar) -> None:
        super().__init__(toolbar, autoRaise=True)
        self.setToolButtonStyle(toolbar.toolButtonStyle())
        self.setIconSize(toolbar.iconSize())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setDefaultAction(action)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        if option.state & QStyle.StateFlag.State_MouseOver:
            option.state &= ~QStyle.StateFlag.State_AutoRaise


def _run(handler: Handler, _checked: bool = False) -> None:
    handler()


def _commands_of(menu: Menu) -> Iterator[Command]:
    return (command for command in COMMANDS if command.menu is menu)


def plain_text(command: Command) -> str:
    """The command's name as a sentence would say it."""
    return without_key(tr(command.text)).removesuffix("…")


def without_key(text: str) -> str:
    """A menu's text without its access key, which in Chinese stands behind it: "打开(&O)…"."""
    return _KEY_BEHIND.sub("", text).replace("&", "")


def about(command: Command) -> str:
    """What the command does, in a sentence; empty where its name says it all."""
    return tr(command.hint)


def keys_of(command: Command) -> str:
    """All its shortcuts as the platform writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(keys).toString(native) for keys in command.shortcuts)


def _in_menu(command: Command) -> str:
    """What a menu says; by itself it would show the first shortcut alone."""
    text = tr(command.text)
    return f"{text}\t{keys_of(command)}" if len(command.shortcuts) > 1 else text


def _tip(command: Command) -> str:
    """What a button or an entry says when pointed at: its hint and its keys."""
    said, keys = tr(command.hint) or plain_text(command), keys_of(command)
    return f"{said} ({keys})" if keys else said


def _stretch() -> QWidget:
    stretch = QWidget()
    stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return stretch
