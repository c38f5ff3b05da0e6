/** What a stranger who is handed the package reads first. */
export function readmeText(title: string): string {
  return `${title}

This is a package of a case record. It was written by Daftar, but you do not need Daftar to check it.

TO CHECK IT you need a POSIX shell with openssl, base64 and sha256sum:

    sh verify.sh .

A script inside a package could itself have been altered. If it matters, use a copy of verify.sh that
came to you another way, and compare the log's key (data/ledger/log.vkey) with one the sender told you
by another channel. The check proves that nothing in the package has changed since it was sealed with
that key, and that every body handed over is the one that the ledger committed to.

WHAT IS IN IT
    data/chronology.html     what is claimed to have happened when, with the source of every line
    data/tallies.html        every source's figures side by side
    data/claims.json         all claims with the exact words they rest on
    data/files/              the documents as received (capture) and their text
    data/ledger/entries.txt  every entry of the ledger: in full, or only its hash where it is not
                             part of this case
    data/ledger/checkpoint   the signed size and root of the ledger
    data/bodies/             what the entries say, with the salts that prove it

WHAT IT DOES NOT SAY
Nothing in it is stated as a fact. It says which source claims what, in which words. What is marked
"not reviewed" was proposed by a rule and has not been looked at by a person.
`
}
