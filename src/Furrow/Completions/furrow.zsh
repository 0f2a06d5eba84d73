#compdef furrow
# Completion of furrow in zsh. Put this into ~/.zshrc, after compinit:
#   source <(furrow completions zsh)

_furrow() {
    local line="${(j: :)${(@)words[1,CURRENT]}}"
    local -a suggestions
    suggestions=("${(@f)$(furrow "[suggest:${#line}]" "$line" 2>/dev/null)}")
    suggestions=("${(@)suggestions:#(|-h|-\?|/*)}")
    if (( ${#suggestions} )); then
        compadd -- "${(@)suggestions}" || _files
    else
        _files
    fi
}

# As a file on $fpath, `_furrow`, this is the function itself.
if [[ "${funcstack[1]}" == "_furrow" ]]; then
    _furrow "$@"
else
    compdef _furrow furrow
fi
