# Completion of furrow in fish. Write it once into the folder of completions:
#   furrow completions fish > ~/.config/fish/completions/furrow.fish

function __furrow_suggestions
    set -l line (commandline -cp)
    furrow "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -v -r '^(-h|-\?|/.*)?$'
end

complete -c furrow -a '(__furrow_suggestions)'
