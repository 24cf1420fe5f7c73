"""Prints az's own command table as JSON, for the commands given as arguments ("aks create" …).

Each command is loaded the way az loads it before it parses a command line, up to the argparse parser
that az would use; nothing is sent anywhere and no sign-in is needed. tables.ts runs this.
"""

import json
import sys

from azure.cli.core import __version__, get_default_cli
from azure.cli.core.commands.events import EVENT_INVOKER_POST_LOAD_ARGUMENTS
from knack.events import EVENT_INVOKER_CMD_TBL_LOADED

# Spellings that az accepts for a boolean; one pair is enough to read and to write.
BOOLEANS = {"true", "t", "yes", "y", "1", "false", "f", "no", "n", "0"}


class Loaded(Exception):
    """Ends az's own start-up once the parser is complete."""


def main(names):
    rows = {name: read(name) for name in names}
    print(json.dumps({"version": __version__, "commands": rows}))


def read(name):
    cli = get_default_cli()
    found = {}

    def remember_required(_, commands_loader=None, **_rest):
        # Before az adds --ids and, for its sake, makes the parts of the id optional.
        if name not in commands_loader.command_table:
            sys.exit(f"az {__version__} has no command '{name}'. Correct src/author/tables/commands.ts.")
        arguments = commands_loader.command_table[name].arguments
        found["required"] = {key for key, argument in arguments.items() if argument.type.settings.get("required")}

    def stop(_, parser=None, cmd_tbl=None, **_rest):
        found["parser"] = parser.subparser_map[name]
        found["command"] = cmd_tbl[name]
        raise Loaded()

    cli.register_event(EVENT_INVOKER_POST_LOAD_ARGUMENTS, remember_required)
    cli.register_event(EVENT_INVOKER_CMD_TBL_LOADED, stop)
    cli.invocation = cli.invocation_cls(
        cli_ctx=cli, parser_cls=cli.parser_cls, commands_loader_cls=cli.commands_loader_cls, help_cls=cli.help_cls
    )
    try:
        cli.invocation.execute(name.split())
    except Loaded:
        pass
    command, actions = found["command"], found["parser"]._actions
    return {
        "deprecated": replacement(command.deprecate_info),
        "preview": bool(command.preview_info or command.experimental_info),
        "options": [option(action, found["required"]) for action in actions if not hidden(action)],
    }


def hidden(action):
    return action.help == "==SUPPRESS==" or action.dest == "help"


def option(action, required):
    # A deprecated spelling is a str subclass that carries its own notice: it is left out.
    spellings = [str(spelling) for spelling in action.option_strings if not hasattr(spelling, "deprecate_info")]
    return {
        "spellings": spellings,
        "name": primary(spellings, action.dest),
        "global": action.container.title == "global" or action.dest == "_subscription",
        "required": bool(action.required),
        "requiredBeforeIds": action.dest in required,
        "flag": action.nargs == 0,
        "optionalValue": action.nargs == "?",
        "many": action.nargs in ("+", "*"),
        "choices": choices(action.choices),
        "deprecated": replacement(getattr(action, "deprecate_info", None)),
        "preview": bool(getattr(action, "preview_info", None) or getattr(action, "experimental_info", None)),
    }


def primary(spellings, dest):
    """The long spelling named like the parameter behind it, else the first long one, else the only one."""
    longs = [spelling[2:] for spelling in spellings if spelling.startswith("--")]
    same = [name for name in longs if name == dest.replace("_", "-")]
    return (same or longs or [spellings[0].lstrip("-")])[0]


def choices(values):
    if not values:
        return None
    if set(values) == BOOLEANS:
        return ["true", "false"]
    return [str(value) for value in values]


def replacement(notice):
    if not notice:
        return None
    return f"Use {notice.redirect}." if notice.redirect else "It has no replacement."


main(sys.argv[1:])
