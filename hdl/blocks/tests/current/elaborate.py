"""Elaborates designs with pyslang: each argument has the files of one design, separated by commas. A warning is a failure."""

import sys

from pyslang.driver import Driver

failed = 0
for files in sys.argv[1:]:
    driver = Driver()
    driver.addStandardArgs()
    if not driver.parseCommandLine(" ".join(["slang", *files.split(",")])) or not driver.processOptions():
        sys.exit(f"{files}: slang does not take the command line")
    parsed = driver.parseAllSources()
    compilation = driver.createCompilation()
    elaborated = driver.runFullCompilation(True)
    diagnostics = compilation.getAllDiagnostics()
    if not parsed or not elaborated or len(diagnostics) > 0:
        failed += 1
        print(f"{files}: {[str(diagnostic.code) for diagnostic in diagnostics]}", file=sys.stderr)
print(f"{len(sys.argv) - 1} designs, {failed} with warnings")
sys.exit(failed > 0)
