# Completion of furrow in bash. Put this into ~/.bashrc:
#   source <(furrow completions bash)

_furrow() {
    local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" suggestion
    COMPREPLY=()
    while IFS= read -r suggestion; do
        case "$suggestion" in '' | -h | '-?' | /*) continue ;; esac
        [[ "$suggestion" == "$word"* ]] && COMPREPLY+=("$suggestion")
    done < <(furrow "[suggest:${#line}]" "$line" 2>/dev/null)
}

# Where furrow suggests nothing, files and folders.
complete -o default -F _furrow furrow
