// Package main asks Cilium's own policy engine. It reads one case a line from standard input (a world, its policies,
// the ends and the ports to try) and writes one line with the verdict of every cell, or with the words in which the
// agent refuses a policy. Nothing is decided here: only labels, identities and settings are handed over.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"runtime/debug"
)

// question is one line of input.
type question struct {
	World    world             `json:"world"`
	Policies []json.RawMessage `json:"policies"`
	Ends     []end             `json:"ends"`
	Ports    []port            `json:"ports"`
}

type port struct {
	Protocol string `json:"protocol"`
	Port     uint16 `json:"port"`
}

// answer is one line of output. Refused has a place for each policy, empty where the agent takes it. Each cell of
// Egress and Ingress is a letter, ordered by from, to and port: a allows, d denies, p sends to a proxy that decides,
// A allows after authentication, - stands for a direction in which no policy is asked.
type answer struct {
	Version string   `json:"version"`
	Refused []string `json:"refused"`
	Egress  string   `json:"egress"`
	Ingress string   `json:"ingress"`
	Failed  string   `json:"failed,omitempty"`
}

func main() {
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	logger := slog.New(slog.DiscardHandler)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 1 {
			if err := json.NewEncoder(out).Encode(answerTo(logger, line)); err != nil {
				fail(err)
			}
			if err := out.Flush(); err != nil {
				fail(err)
			}
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			fail(err)
		}
	}
}

// answerTo never stops the program: one case that the engine cannot take must not end a run of thousands.
func answerTo(logger *slog.Logger, line []byte) (result answer) {
	result = answer{Version: version()}
	defer func() {
		if broken := recover(); broken != nil {
			result.Failed = fmt.Sprint("panic: ", broken)
		}
	}()
	var asked question
	if err := json.Unmarshal(line, &asked); err != nil {
		result.Failed = err.Error()
		return result
	}
	asked.World.apply()
	parsed, refused := parseAll(logger, asked.World, asked.Policies)
	result.Refused = refused
	table := newTable(logger, asked.World, parsed)
	egress, ingress, err := table.cells(asked.Ends, asked.Ports)
	if err != nil {
		result.Failed = err.Error()
	}
	result.Egress, result.Ingress = egress, ingress
	return result
}

// version is that of the engine, as the build recorded it.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, one := range info.Deps {
			if one.Path == "github.com/cilium/cilium" {
				return one.Version
			}
		}
	}
	return "unknown"
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
