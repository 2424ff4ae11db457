"""What cvc5 shows of questions in SMT-LIB, each within its seconds of the processor: `shown` of solver.rs. Reads and prints JSON."""

import concurrent.futures
import json
import multiprocessing
import os
import resource
import sys


def answer(text, seconds, connection):
    import cvc5

    # The solver does not look at the clock while it computes a basis; the system ends the process.
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    solver = cvc5.Solver(cvc5.TermManager())
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "question")
    symbols = parser.getSymbolManager()
    said = ""
    while not (command := parser.nextCommand()).isNull():
        said += command.invoke(solver, symbols)
    connection.send(said.strip())


def ask(text, seconds):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=answer, args=(text, seconds, sender))
    process.start()
    sender.close()
    try:
        return receiver.recv()
    except EOFError:
        return "late"
    finally:
        process.join()


def shown(question):
    """The first of the groups of texts that has no solution in any of its texts."""
    for name, texts in question["groups"]:
        if texts and all(ask(text, question["seconds"]) == "unsat" for text in texts):
            return name
    return None


def main():
    questions = json.load(sys.stdin)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        json.dump(list(pool.map(shown, questions)), sys.stdout)


main()
