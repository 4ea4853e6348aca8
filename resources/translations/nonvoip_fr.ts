<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Rent non-VoIP phone numbers and read the codes that arrive, on the desktop.</source>
        <translation>Louer des numéros de téléphone non VoIP et lire les codes reçus, sur l’ordinateur.</translation>
    </message>
    <message>
        <source>An independent program, not made or endorsed by the service.</source>
        <translation>Un programme indépendant, ni réalisé ni approuvé par le fournisseur.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt et PySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>The address must not hold blanks or control characters.</source>
        <translation>L’adresse ne doit contenir ni espaces ni caractères de contrôle.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>L’adresse doit commencer par https:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>The address must not hold a user, a query or a fragment.</source>
        <translation>L’adresse ne doit contenir ni utilisateur, ni requête, ni fragment.</translation>
    </message>
    <message>
        <source>Plain http:// is accepted for this computer only; use https://.</source>
        <translation>Le simple http:// n’est accepté que pour cet ordinateur&#xa0;; utilisez https://.</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>Le port de l’adresse n’est pas valide.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Sign in on the main window.</source>
        <translation>La connexion se fait dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Signed in at {address}</source>
        <translation>Connecté à {address}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forgetting an account takes its password out of the keyring; its orders and messages stay, and are there again when you sign in to it.</source>
        <translation>Oublier un compte retire son mot de passe du trousseau&#xa0;; ses commandes et ses messages restent, et vous les retrouvez en vous y reconnectant.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Autre compte</translation>
    </message>
    <message>
        <source>The history of each account is kept apart from the others.</source>
        <translation>L’historique de chaque compte est tenu à part des autres.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Kept for this session only. {why}</source>
        <translation>Gardé pour cette session uniquement. {why}</translation>
    </message>
    <message>
        <source>Kept by {keyring} and nowhere else.</source>
        <translation>Gardé par {keyring} et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>Gardé pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {why}</source>
        <translation>Le mot de passe est peut-être encore dans le trousseau. {why}</translation>
    </message>
    <message>
        <source>{email} was not forgotten everywhere</source>
        <translation>{email} n’a pas été oublié partout</translation>
    </message>
    <message>
        <source>The password is kept for this session only</source>
        <translation>Le mot de passe est gardé pour cette session uniquement</translation>
    </message>
    <message>
        <source>The system keyring can be used now</source>
        <translation>Le trousseau du système est maintenant utilisable</translation>
    </message>
    <message>
        <source>The account page of the settings keeps the password in it.</source>
        <translation>La page «&#xa0;Compte&#xa0;» des réglages permet d’y garder le mot de passe.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>Rien n’a été envoyé. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent: {number} waits for a message already.</source>
        <translation>Rien n’a été envoyé&#xa0;: {number} attend déjà un message.</translation>
    </message>
    <message>
        <source>The service does not know order {order_id} any more. It may find the number by its service.</source>
        <translation>Le fournisseur ne connaît plus la commande {order_id}. Il peut retrouver le numéro par son service.</translation>
    </message>
    <message>
        <source>The reuse for {service} came with another number</source>
        <translation>La réutilisation pour {service} a donné un autre numéro</translation>
    </message>
    <message>
        <source>It is {number} now, and was {former}. The service may have sold you a new number: look at your balance.</source>
        <translation>C’est maintenant {number}&#xa0;; c’était {former}. Le fournisseur vous a peut-être vendu un nouveau numéro&#xa0;: regardez votre solde.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Activate this rental?</source>
        <translation>Activer cette location&#xa0;?</translation>
    </message>
    <message>
        <source>Messages reach it for some minutes from then on, so ask for the code right after. The service may charge for it and names no price here.</source>
        <translation>Les messages lui parviennent ensuite pendant quelques minutes&#xa0;: demandez donc le code juste après. Le fournisseur peut facturer l’activation et n’indique pas de prix ici.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>Qu’est-ce qu’une location&#xa0;?</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Loué jusqu’au</translation>
    </message>
    <message>
        <source>Wait for another message on this number?</source>
        <translation>Attendre un autre message sur ce numéro&#xa0;?</translation>
    </message>
    <message>
        <source>The service may charge for it and names no price here.</source>
        <translation>Le fournisseur peut facturer cela et n’indique pas de prix ici.</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>Qu’est-ce qu’une réutilisation&#xa0;?</translation>
    </message>
    <message>
        <source>Last listed price of a new number</source>
        <translation>Dernier prix affiché d’un nouveau numéro</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Was this number reused?</source>
        <translation>Ce numéro a-t-il été réutilisé&#xa0;?</translation>
    </message>
    <message>
        <source>Was this rental activated?</source>
        <translation>Cette location a-t-elle été activée&#xa0;?</translation>
    </message>
    <message>
        <source>Was this rental renewed?</source>
        <translation>Cette location a-t-elle été prolongée&#xa0;?</translation>
    </message>
    <message>
        <source>{service} was not reused</source>
        <translation>{service} n’a pas été réutilisé</translation>
    </message>
    <message>
        <source>{service} was not activated</source>
        <translation>{service} n’a pas été activé</translation>
    </message>
    <message>
        <source>{service} was not renewed</source>
        <translation>{service} n’a pas été prolongé</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>S&amp;witch Account</source>
        <translation>&amp;Changer de compte</translation>
    </message>
    <message>
        <source>&amp;Follow an Order…</source>
        <translation>&amp;Suivre une commande…</translation>
    </message>
    <message>
        <source>E&amp;xport Everything…</source>
        <translation>Tout e&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Top Up on the Website</source>
        <translation>Recharger sur le &amp;site</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>Call&amp;backs…</source>
        <translation>Call&amp;backs…</translation>
    </message>
    <message>
        <source>&amp;Another Account…</source>
        <translation>&amp;Autre compte…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>&amp;Palette d’actions</translation>
    </message>
    <message>
        <source>Copy &amp;Code</source>
        <translation>Copier le &amp;code</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Ser&amp;vices and Orders</source>
        <translation>&amp;Services et commandes</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>S&amp;tatistiques</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Par &amp;nom</translation>
    </message>
    <message>
        <source>By &amp;Price</source>
        <translation>Par &amp;prix</translation>
    </message>
    <message>
        <source>By &amp;Stock</source>
        <translation>Par &amp;stock</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Look for Another Message</source>
        <translation>C&amp;hercher un autre message</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Re&amp;use…</source>
        <translation>Ré&amp;utiliser…</translation>
    </message>
    <message>
        <source>Reuse a Nu&amp;mber…</source>
        <translation>Réutiliser un nu&amp;méro…</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>&amp;Activer…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>&amp;Prolonger…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Order Again…</source>
        <translation>&amp;Commander à nouveau…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arch&amp;iver</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Messages non attri&amp;bués…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Forgotten &amp;Password</source>
        <translation>&amp;Mot de passe oublié</translation>
    </message>
    <message>
        <source>&amp;Check the Database</source>
        <translation>&amp;Vérifier la base de données</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Check for a Newer &amp;Version</source>
        <translation>Rechercher une nouvelle v&amp;ersion</translation>
    </message>
    <message>
        <source>&amp;About NonVoip Desktop</source>
        <translation>À &amp;propos de NonVoip Desktop</translation>
    </message>
    <message>
        <source>&amp;Sort Services</source>
        <translation>Trier les se&amp;rvices</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>BidDialog</name>
    <message>
        <source>Your bid</source>
        <translation>Votre enchère</translation>
    </message>
    <message>
        <source>Do not bid</source>
        <translation>Ne pas enchérir</translation>
    </message>
    <message>
        <source>What is a premium bid?</source>
        <translation>Qu’est-ce qu’une enchère&#xa0;?</translation>
    </message>
    <message>
        <source>Premium number available</source>
        <translation>Numéro premium disponible</translation>
    </message>
    <message>
        <source>The recommended bid has changed</source>
        <translation>L’enchère recommandée a changé</translation>
    </message>
    <message>
        <source>Recommended bid</source>
        <translation>Enchère recommandée</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>The service offers a bid, but its answer names no amount.</source>
        <translation>Le fournisseur propose une enchère, mais sa réponse n’indique aucun montant.</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>{what}. The normal stock is sold out; a bid competes for the next number.</source>
        <translation>{what}. Le stock normal est épuisé&#xa0;; une enchère concourt pour le prochain numéro.</translation>
    </message>
    <message>
        <source>The bid is in the service&apos;s own unit. What it costs shows in your balance.</source>
        <translation>L’enchère est dans l’unité propre au fournisseur. Votre solde montre ce qu’elle coûte.</translation>
    </message>
    <message>
        <source>A bid may take a while and may not win. You can cancel it in the order list.</source>
        <translation>Une enchère peut prendre du temps et ne pas être remportée. Vous pouvez la retirer dans la liste des commandes.</translation>
    </message>
    <message>
        <source>Your bid ({lowest} to {highest})</source>
        <translation>Votre enchère ({lowest} à {highest})</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Reste de la limite sur 24 heures</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Enchérir</translation>
    </message>
    <message>
        <source>Bid {amount}</source>
        <translation>Enchérir à {amount}</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} est en cours de commande.</translation>
    </message>
    <message>
        <source>Its price could not be checked. {reason}</source>
        <translation>Le prix n’a pas pu être vérifié. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>Rien n’a été envoyé. {reason}</translation>
    </message>
    <message>
        <source>The decision could not be stored</source>
        <translation>La décision n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>{service} was not bought</source>
        <translation>{service} n’a pas été acheté</translation>
    </message>
    <message>
        <source>The service does not offer it any more.</source>
        <translation>Le fournisseur ne le propose plus.</translation>
    </message>
    <message>
        <source>The service does not offer {service} any more.</source>
        <translation>Le fournisseur ne propose plus {service}.</translation>
    </message>
    <message>
        <source>{service} is sold out just now.</source>
        <translation>{service} est épuisé pour le moment.</translation>
    </message>
    <message>
        <source>Do not buy</source>
        <translation>Ne pas acheter</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Solde après</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>Prix dans la liste</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Prix actuel</translation>
    </message>
    <message>
        <source>The list with {service} is some minutes old. Nothing is ordered yet.</source>
        <translation>La liste où figure {service} date de quelques minutes. Rien n’est encore commandé.</translation>
    </message>
    <message>
        <source>The price is another now</source>
        <translation>Le prix n’est plus le même</translation>
    </message>
    <message>
        <source>Buy for {price}</source>
        <translation>Acheter pour {price}</translation>
    </message>
    <message>
        <source>Order {service} again?</source>
        <translation>Commander {service} à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>{place}. You get another number.</source>
        <translation>{place}. Vous obtenez un autre numéro.</translation>
    </message>
    <message>
        <source>30 days, in one order. Each service is paid for.</source>
        <translation>30 jours, en une seule commande. Chaque service est payé.</translation>
    </message>
    <message>
        <source>The price is another now: {services}.</source>
        <translation>Le prix n’est plus le même&#xa0;: {services}.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>Order %n service(s) on one number?</source>
        <translation>
            <numerusform>Commander %n service sur un même numéro&#xa0;?</numerusform>
            <numerusform>Commander %n services sur un même numéro&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order together for {price}</source>
        <translation>Commander ensemble pour {price}</translation>
    </message>
    <message>
        <source>An earlier purchase of it is not confirmed: it may have been placed. Buying again may cost you twice.</source>
        <translation>Un achat précédent n’est pas confirmé&#xa0;: la commande a peut-être été passée. Acheter à nouveau peut vous coûter deux fois le prix.</translation>
    </message>
    <message>
        <source>Earlier purchase</source>
        <translation>Achat précédent</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Buy {service} once more?</source>
        <translation>Acheter {service} encore une fois&#xa0;?</translation>
    </message>
    <message>
        <source>Buy again for {price}</source>
        <translation>Racheter pour {price}</translation>
    </message>
    <message>
        <source>This is past your limit</source>
        <translation>Cela dépasse votre limite</translation>
    </message>
    <message>
        <source>You set this limit yourself, in the settings.</source>
        <translation>Vous avez fixé cette limite vous-même, dans les réglages.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Your limit for one order</source>
        <translation>Votre limite par commande</translation>
    </message>
    <message>
        <source>Your limit for 24 hours</source>
        <translation>Votre limite pour 24 heures</translation>
    </message>
    <message>
        <source>Spent or pending already</source>
        <translation>Déjà dépensé ou en attente</translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>Off. When it is on, the service can send each message here in the moment it exists; polling goes on as a safety net.</source>
        <translation>Désactivé. Une fois les callbacks activés, le fournisseur peut envoyer chaque message ici dès qu’il existe&#xa0;; l’interrogation continue par sécurité.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>En attente du port…</translation>
    </message>
    <message>
        <source>Callbacks stay off.</source>
        <translation>Les callbacks restent désactivés.</translation>
    </message>
    <message>
        <source>Listening on this computer, port {port}. Taken: {taken}. Refused: {refused}.</source>
        <translation>À l’écoute sur cet ordinateur, port {port}. Acceptés&#xa0;: {taken}. Refusés&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>It came back in {time} ms. The address works.</source>
        <translation>L’événement est revenu en {time} ms. L’adresse fonctionne.</translation>
    </message>
    <message>
        <source>The address answered {status}, but nothing came here: it leads somewhere else.</source>
        <translation>L’adresse a répondu {status}, mais rien n’est arrivé ici&#xa0;: elle mène ailleurs.</translation>
    </message>
    <message>
        <source>The address answered {status}, and nothing came here. Does it forward to the local port, with the path as it is?</source>
        <translation>L’adresse a répondu {status}, et rien n’est arrivé ici. Redirige-t-elle vers le port local, sans modifier le chemin&#xa0;?</translation>
    </message>
    <message>
        <source>The address did not answer, or its certificate is not valid.</source>
        <translation>L’adresse n’a pas répondu, ou son certificat n’est pas valide.</translation>
    </message>
    <message>
        <source>Switch callbacks on first.</source>
        <translation>Activez d’abord les callbacks.</translation>
    </message>
    <message>
        <source>This program has not stored an address at the service yet.</source>
        <translation>Ce programme n’a encore enregistré aucune adresse chez le fournisseur.</translation>
    </message>
    <message>
        <source>Stored on {time} for user {user}: {address}</source>
        <translation>Enregistré le {time} pour l’utilisateur {user}&#xa0;: {address}</translation>
    </message>
    <message>
        <source>It is not the address of now: save it again.</source>
        <translation>Ce n’est pas l’adresse actuelle&#xa0;: enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Service inconnu</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>commande {order_id}</translation>
    </message>
    <message>
        <source>A bid was won.</source>
        <translation>Une enchère a été remportée.</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Port {port} of this computer cannot be listened on: {reason}.</source>
        <translation>Impossible d’écouter sur le port {port} de cet ordinateur&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Callbacks are not listened for</source>
        <translation>Les callbacks ne sont pas écoutés</translation>
    </message>
    <message>
        <source>There is no address to be saved yet.</source>
        <translation>Il n’y a pas encore d’adresse à enregistrer.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program. It is tried again until it is free.</source>
        <translation>Le port {port} de cet ordinateur est utilisé par un autre programme. Nouvelle tentative jusqu’à ce qu’il soit libre.</translation>
    </message>
    <message>
        <source>A user id is a number such as 1234.</source>
        <translation>Un identifiant d’utilisateur est un nombre tel que 1234.</translation>
    </message>
    <message>
        <source>The secret part of the address is kept in a keyring only. {reason}</source>
        <translation>La partie secrète de l’adresse n’est gardée que dans un trousseau. {reason}</translation>
    </message>
    <message>
        <source>Enter the public address first.</source>
        <translation>Saisissez d’abord l’adresse publique.</translation>
    </message>
    <message>
        <source>There is no order {order_id} of this account.</source>
        <translation>Ce compte n’a pas de commande {order_id}.</translation>
    </message>
</context>
<context>
    <name>CallbacksPart</name>
    <message>
        <source>Listen for callbacks</source>
        <translation>Écouter les callbacks</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>An https address that forwards to the local port, for example that of a tunnel. CALLBACKS.md describes ways to get one.</source>
        <translation>Une adresse https qui redirige vers le port local, par exemple celle d’un tunnel. CALLBACKS.md décrit comment en obtenir une.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The service stores the address for a user id. It must be the id of your own account there: messages of that user are sent to the address from then on.</source>
        <translation>Le fournisseur enregistre l’adresse pour un identifiant d’utilisateur. Ce doit être celui de votre propre compte&#xa0;: les messages de cet utilisateur sont ensuite envoyés à l’adresse.</translation>
    </message>
    <message>
        <source>The stand-in service knows one user id, 1234.</source>
        <translation>Le fournisseur simulé ne connaît qu’un identifiant d’utilisateur, 1234.</translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation>Votre identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Save at the service…</source>
        <translation>Enregistrer chez le fournisseur…</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Chez le fournisseur</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>The address ends in a secret of 256 random bits. A new one makes the old address worthless; save it at the service afterwards.</source>
        <translation>L’adresse se termine par un secret de 256 bits aléatoires. Un nouveau secret rend l’ancienne adresse inutilisable&#xa0;; enregistrez ensuite la nouvelle chez le fournisseur.</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Port local</translation>
    </message>
    <message>
        <source>Only this computer can reach it. 0 takes any free one, each time.</source>
        <translation>Seul cet ordinateur peut l’atteindre. 0 prend un port libre quelconque, à chaque fois.</translation>
    </message>
    <message>
        <source>Posting a sample event…</source>
        <translation>Envoi d’un événement d’essai…</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Rien n’a été dépensé.</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Connexion&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The app ended before the answer came. It was sent once, if at all.</source>
        <translation>L’application s’est arrêtée avant la réponse. La demande a été envoyée une fois, tout au plus.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>L’application a été fermée avant l’envoi.</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>Rien n’a été envoyé. {why}</translation>
    </message>
    <message>
        <source>It could not be stored on this computer.</source>
        <translation>L’enregistrement sur cet ordinateur a échoué.</translation>
    </message>
    <message>
        <source>{detail} But the balance has fallen.</source>
        <translation>{detail} Mais le solde a baissé.</translation>
    </message>
    <message>
        <source>The answer could not be handled.</source>
        <translation>La réponse n’a pas pu être traitée.</translation>
    </message>
    <message>
        <source>The service said yes in a way that could not be understood.</source>
        <translation>Le fournisseur a accepté, mais d’une manière incompréhensible.</translation>
    </message>
    <message>
        <source>The service said yes, but not for which order.</source>
        <translation>Le fournisseur a accepté, sans dire pour quelle commande.</translation>
    </message>
    <message>
        <source>This result could not be stored on this computer</source>
        <translation>Ce résultat n’a pas pu être enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>This purchase has been settled in the meantime.</source>
        <translation>Cet achat a été réglé entre-temps.</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Un identifiant de commande n’a que des lettres et des chiffres, comme 146185.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your list already.</source>
        <translation>La commande {order_id} ({service}) est déjà dans votre liste.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your history already.</source>
        <translation>La commande {order_id} ({service}) est déjà dans votre historique.</translation>
    </message>
    <message>
        <source>The service does not know this order.</source>
        <translation>Le fournisseur ne connaît pas cette commande.</translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation>Commande {order_id}</translation>
    </message>
    <message>
        <source>Order {order_id} is in your list already.</source>
        <translation>La commande {order_id} est déjà dans votre liste.</translation>
    </message>
    <message>
        <source>Callbacks do not arrive any more</source>
        <translation>Les callbacks n’arrivent plus</translation>
    </message>
    <message>
        <source>A poll found a message that no callback came for. Orders are asked for at the usual pace again.</source>
        <translation>Une interrogation a trouvé un message pour lequel aucun callback n’est venu. Les commandes sont de nouveau interrogées au rythme habituel.</translation>
    </message>
    <message>
        <source>A message came that belongs to no known order</source>
        <translation>Un message reçu n’appartient à aucune commande connue</translation>
    </message>
    <message>
        <source>It is kept under Orders, Unmatched Messages.</source>
        <translation>Il est gardé sous «&#xa0;Commandes&#xa0;», «&#xa0;Messages non attribués&#xa0;».</translation>
    </message>
    <message>
        <source>What came by callback could not be shown yet</source>
        <translation>Ce qui est venu par callback n’a pas encore pu être affiché</translation>
    </message>
    <message>
        <source>An import is under way. Try again when it is done.</source>
        <translation>Une importation est en cours. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>This purchase could not be stored on this computer</source>
        <translation>Cet achat n’a pas pu être enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>That nothing was bought could not be stored on this computer</source>
        <translation>L’absence d’achat n’a pas pu être enregistrée sur cet ordinateur</translation>
    </message>
    <message>
        <source>{reason} Write down the order id and number: {ids}.</source>
        <translation>{reason} Notez l’identifiant de la commande et le numéro&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>The service answered with order {ids}, which you have already.</source>
        <translation>Le fournisseur a répondu avec la commande {ids}, que vous avez déjà.</translation>
    </message>
    <message>
        <source>The service answered for fewer services than were ordered.</source>
        <translation>Le fournisseur a répondu pour moins de services que commandé.</translation>
    </message>
    <message>
        <source>The service did not say whether this was placed: {names}.</source>
        <translation>Le fournisseur n’a pas dit si cette commande a été passée&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>non commandé</translation>
    </message>
    <message>
        <source>{service}: {words}</source>
        <translation>{service}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>What a poll showed could not be stored</source>
        <translation>Le résultat d’une interrogation n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The end of an order could not be stored</source>
        <translation>La fin d’une commande n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The bid for {service} has won</source>
        <translation>L’enchère pour {service} est remportée</translation>
    </message>
    <message>
        <source>Its number is there. Enter it where the code is asked for.</source>
        <translation>Le numéro est là. Saisissez-le là où le code est demandé.</translation>
    </message>
    <message>
        <source>The order for {service} is over</source>
        <translation>La commande pour {service} est terminée</translation>
    </message>
    <message>
        <source>The app ended before it sent this, as far as it has noted.</source>
        <translation>L’application s’est arrêtée avant l’envoi, d’après ce qu’elle a noté.</translation>
    </message>
    <message>
        <source>Nothing was bought. {why}</source>
        <translation>Rien n’a été acheté. {why}</translation>
    </message>
    <message>
        <source>Not everything was placed for {service}</source>
        <translation>Tout n’a pas été commandé pour {service}</translation>
    </message>
    <message>
        <source>The service answered in a way that was not understood.</source>
        <translation>La réponse du fournisseur n’a pas été comprise.</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>Cette commande n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>This order is over already.</source>
        <translation>Cette commande est déjà terminée.</translation>
    </message>
    <message>
        <source>A message may have come that could not be stored on this computer.</source>
        <translation>Un message est peut-être venu sans pouvoir être enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The app is being closed.</source>
        <translation>L’application est en cours de fermeture.</translation>
    </message>
    <message>
        <source>Refunded: the balance shows it.</source>
        <translation>Remboursé&#xa0;: le solde le montre.</translation>
    </message>
    <message>
        <source>The service accepted the rejection. The balance does not show a refund yet.</source>
        <translation>Le fournisseur a accepté le refus. Le solde ne montre pas encore de remboursement.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un événement inattendu s’est produit</translation>
    </message>
    <message>
        <source>The app goes on; the log has the details.</source>
        <translation>L’application continue&#xa0;; le journal contient les détails.</translation>
    </message>
    <message>
        <source>The service&apos;s name could not be found. Is this computer online?</source>
        <translation>Le nom du fournisseur est introuvable. Cet ordinateur est-il en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>Aucune connexion sécurisée au fournisseur n’a pu être établie.</translation>
    </message>
    <message>
        <source>The service does not accept connections right now.</source>
        <translation>Le fournisseur n’accepte pas de connexions en ce moment.</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>Le fournisseur n’a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Le proxy n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is this computer online?</source>
        <translation>Le fournisseur est injoignable. Cet ordinateur est-il en ligne&#xa0;?</translation>
    </message>
    <message>
        <source>The service asks for a pause of {seconds} s.</source>
        <translation>Le fournisseur demande une pause de {seconds} s.</translation>
    </message>
    <message>
        <source>The answer was not from the service (HTTP {status}).</source>
        <translation>La réponse ne venait pas du fournisseur (HTTP {status}).</translation>
    </message>
    <message>
        <source>The answer was not from the service.</source>
        <translation>La réponse ne venait pas du fournisseur.</translation>
    </message>
    <message>
        <source>Unexpected answer: it could not be understood.</source>
        <translation>Réponse inattendue&#xa0;: elle n’a pas été comprise.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Orders, messages, settings and the log</source>
        <translation>Commandes, messages, réglages et journal</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation>Il n’y en a pas encore. Une est faite chaque jour.</translation>
    </message>
    <message>
        <source>The newest is from {moment}. One is made each day.</source>
        <translation>La plus récente date du {moment}. Une est faite chaque jour.</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>A stand-in service on this computer: no real numbers and no real money.</source>
        <translation>Un fournisseur simulé sur cet ordinateur&#xa0;: ni vrais numéros, ni argent réel.</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation>{what}&#xa0;: {time}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erased is erased: from the database, from what the search knows, and from the backups on this computer. Files that you exported stay. Orders that are running or not confirmed stay too.</source>
        <translation>Ce qui est effacé l’est vraiment&#xa0;: de la base de données, de la recherche et des sauvegardes de cet ordinateur. Les fichiers que vous avez exportés restent. Les commandes en cours ou non confirmées restent aussi.</translation>
    </message>
    <message>
        <source>Texts and codes alone can be erased after some time by themselves: see ‘Keep the text of messages for’ in the settings, page ‘Data’.</source>
        <translation>Les textes et les codes seuls peuvent s’effacer d’eux-mêmes après un certain temps : voir « Garder le texte des messages pendant » à la page « Données » des réglages.</translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation>Effacer de l’historique</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>De plus de 30 jours</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>De plus de 90 jours</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>De plus d’un an</translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation>De plus de deux ans</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Erase this order?</source>
        <translation>Effacer cette commande&#xa0;?</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erases for good. Can be used after a moment.</source>
        <translation>Efface définitivement. Utilisable après un instant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its messages, codes and note go with it.</source>
        <translation>Ses messages, ses codes et sa note sont effacés avec elle.</translation>
    </message>
    <message>
        <source>There are no such orders.</source>
        <translation>Il n’y a aucune commande de ce genre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with all messages, codes and notes.</source>
        <translation>
            <numerusform>%Ln commande avec tous ses messages, codes et notes.</numerusform>
            <numerusform>%Ln commandes avec tous leurs messages, codes et notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} This cannot be undone.</source>
        <translation>{what} Cette opération est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln order(s) for good</source>
        <translation>
            <numerusform>Effacer %Ln commande définitivement</numerusform>
            <numerusform>Effacer %Ln commandes définitivement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{service}, {number}, ordered {time}</source>
        <translation>{service}, {number}, commandé le {time}</translation>
    </message>
    <message>
        <source>Erasing, and making the files anew…</source>
        <translation>Effacement et réécriture des fichiers…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Rien n’a été effacé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were erased</source>
        <translation>
            <numerusform>%Ln commande a été effacée</numerusform>
            <numerusform>%Ln commandes ont été effacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the database nor a backup holds them any more.</source>
        <translation>Ni la base de données ni une sauvegarde n’en contient plus rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were kept: running or not confirmed.</source>
        <translation>
            <numerusform>%Ln commande a été gardée&#xa0;: en cours ou non confirmée.</numerusform>
            <numerusform>%Ln commandes ont été gardées&#xa0;: en cours ou non confirmées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>When the normal stock of a service is sold out, the service auctions the numbers that come in. Your bid says how much the next one is worth to you. When it wins, the order goes on by itself and its number appears in the list; until then you can cancel it.</source>
        <translation>Quand le stock normal d’un service est épuisé, le fournisseur met aux enchères les numéros qui arrivent. Votre enchère indique ce que vaut pour vous le prochain. Si elle est remportée, la commande se poursuit d’elle-même et son numéro apparaît dans la liste&#xa0;; jusque-là, vous pouvez la retirer.</translation>
    </message>
    <message>
        <source>A rental is a number that stays yours for days instead of minutes, for one service. Between codes it sleeps, and no message reaches it: activate it first, then ask for the code at the service. Renew it before its end to keep the number; afterwards it is gone.</source>
        <translation>Une location est un numéro qui reste à vous pendant des jours au lieu de minutes, pour un service. Entre les codes, il est en sommeil et aucun message ne lui parvient&#xa0;: activez-le d’abord, puis demandez le code au service. Prolongez la location avant sa fin pour garder le numéro&#xa0;; ensuite, il est perdu.</translation>
    </message>
    <message>
        <source>A reuse waits for one more message on a number that you have ordered before, for the same service: to sign in again, for example. The service decides whether the number can still be had. Earlier messages stay with the order.</source>
        <translation>Une réutilisation attend un message de plus sur un numéro que vous avez déjà commandé, pour le même service&#xa0;: pour vous y reconnecter, par exemple. Le fournisseur décide si le numéro est encore disponible. Les messages précédents restent avec la commande.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>The file holds numbers, messages and codes as plain text. Keep it where nobody else can read it.</source>
        <translation>Le fichier contient numéros, messages et codes en clair. Gardez-le là où personne d’autre ne peut le lire.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Only what was found ({count})</source>
        <translation>Seulement les résultats ({count})</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>{done} of {total} orders</source>
        <translation>{done} commandes sur {total}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>%Ln commande a été exportée</numerusform>
            <numerusform>%Ln commandes ont été exportées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>dès {price}</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Chercher un pays</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Chercher un service</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Services in all countries</source>
        <translation>Services de tous les pays</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow an order</source>
        <translation>Suivre une commande</translation>
    </message>
    <message>
        <source>Enter the id of an order of this account that was bought elsewhere. Its number and its messages are shown here from then on. This costs nothing.</source>
        <translation>Saisissez l’identifiant d’une commande de ce compte achetée ailleurs. Son numéro et ses messages s’affichent ensuite ici. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Identifiant de commande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Un identifiant de commande n’a que des lettres et des chiffres, comme 146185.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>actualisé à l’instant</translation>
    </message>
    <message>
        <source>updated {count} min ago</source>
        <translation>actualisé il y a {count} min</translation>
    </message>
    <message>
        <source>updated {count} h ago</source>
        <translation>actualisé il y a {count} h</translation>
    </message>
    <message>
        <source>updated {count} d ago</source>
        <translation>actualisé il y a {count} j</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Ways to copy the number</source>
        <translation>Façons de copier le numéro</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>Avec ou sans l’indicatif du pays</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copier {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Diagnostics are on the clipboard</source>
        <translation>Le diagnostic est dans le presse-papiers</translation>
    </message>
    <message>
        <source>They hold no password and no code. Read them before you send them.</source>
        <translation>Il ne contient ni mot de passe ni code. Lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>NonVoip Desktop is now version {version}</source>
        <translation>NonVoip Desktop est maintenant en version {version}</translation>
    </message>
    <message>
        <source>Help, What’s New tells what has changed.</source>
        <translation>«&#xa0;Aide&#xa0;», «&#xa0;Nouveautés&#xa0;» dit ce qui a changé.</translation>
    </message>
    <message>
        <source>Version {version} of NonVoip Desktop is out</source>
        <translation>La version {version} de NonVoip Desktop est sortie</translation>
    </message>
    <message>
        <source>Help, Check for a Newer Version opens its page.</source>
        <translation>«&#xa0;Aide&#xa0;», «&#xa0;Rechercher une nouvelle version&#xa0;» ouvre sa page.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version</source>
        <translation>Impossible de savoir s’il existe une version plus récente</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Cette version est la plus récente</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The messages could not be read</source>
        <translation>Les messages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>La modification n’a pas pu être enregistrée</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>More about this order</source>
        <translation>Plus sur cette commande</translation>
    </message>
    <message>
        <source>Ordered {time} · id {id}</source>
        <translation>Commandé le {time} · id {id}</translation>
    </message>
    <message>
        <source>Ordered {time} for {price} · id {id}</source>
        <translation>Commandé le {time} pour {price} · id {id}</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Orders of the history</source>
        <translation>Commandes de l’historique</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No order fits this search. Try fewer words or another filter.</source>
        <translation>Aucune commande ne correspond à cette recherche. Essayez avec moins de mots ou un autre filtre.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Afficher toutes les commandes</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>Everything that you order, and every message, is kept here.</source>
        <translation>Tout ce que vous commandez, et chaque message, est gardé ici.</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>Recherche dans l’historique…</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>L’historique n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Search services, numbers, messages and notes</source>
        <translation>Rechercher services, numéros, messages et notes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Racheter…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Voir dans la liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Copy the newest code</source>
        <translation>Copier le code le plus récent</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Commander à nouveau le même service</translation>
    </message>
    <message>
        <source>Write a note on this order</source>
        <translation>Écrire une note sur cette commande</translation>
    </message>
    <message>
        <source>Put it back among the orders</source>
        <translation>La remettre parmi les commandes</translation>
    </message>
    <message>
        <source>Show it among the orders</source>
        <translation>La montrer parmi les commandes</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>La retirer de la liste&#xa0;; elle reste dans l’historique</translation>
    </message>
    <message>
        <source>Erase this order for good</source>
        <translation>Effacer définitivement cette commande</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>code {digits}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Enchère active</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Message reçu</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptInTrayDialog</name>
    <message>
        <source>NonVoip Desktop goes on in the tray</source>
        <translation>NonVoip Desktop continue dans la zone de notification</translation>
    </message>
    <message>
        <source>It waits for your messages there and tells you when one arrives. A click on its icon brings the window back, and its menu has your active orders.</source>
        <translation>Il y attend vos messages et vous prévient quand l’un d’eux arrive. Un clic sur son icône fait revenir la fenêtre, et son menu contient vos commandes actives.</translation>
    </message>
    <message>
        <source>The settings change what closing the window does. This is said only once.</source>
        <translation>Les réglages permettent de changer l’effet de la fermeture de la fenêtre. Ce message n’apparaît qu’une fois.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Quitter plutôt</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Garder dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation>le trousseau du système (Secret Service)</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>le Gestionnaire d’identification Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>le trousseau de macOS</translation>
    </message>
    <message>
        <source>This system has no keyring service running.</source>
        <translation>Aucun service de trousseau ne fonctionne sur ce système.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked, so nothing could be read or kept there.</source>
        <translation>Le trousseau du système n’a pas été déverrouillé&#xa0;: rien n’a pu y être lu ni gardé.</translation>
    </message>
    <message>
        <source>The system keyring refused to keep the password.</source>
        <translation>Le trousseau du système a refusé de garder le mot de passe.</translation>
    </message>
    <message>
        <source>The system keyring refused to forget the password.</source>
        <translation>Le trousseau du système a refusé d’oublier le mot de passe.</translation>
    </message>
    <message>
        <source>The system keyring took the password and did not keep it.</source>
        <translation>Le trousseau du système a pris le mot de passe et ne l’a pas gardé.</translation>
    </message>
    <message>
        <source>The system keyring took the token and did not keep it.</source>
        <translation>Le trousseau du système a pris le jeton et ne l’a pas gardé.</translation>
    </message>
    <message>
        <source>The system keyring still holds the password.</source>
        <translation>Le trousseau du système contient encore le mot de passe.</translation>
    </message>
    <message>
        <source>The system keyring still holds the token.</source>
        <translation>Le trousseau du système contient encore le jeton.</translation>
    </message>
    <message>
        <source>The keyring that is set on this system (PYTHON_KEYRING_BACKEND or keyringrc.cfg) cannot be loaded ({kind}).</source>
        <translation>Le trousseau configuré sur ce système (PYTHON_KEYRING_BACKEND ou keyringrc.cfg) ne peut pas être chargé ({kind}).</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting to be unlocked.</source>
        <translation>Le trousseau du système n’a pas répondu à temps. Il attend peut-être d’être déverrouillé.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>cette session uniquement</translation>
    </message>
    <message>
        <source>The keyring that is set on this system ({name}) is not a keyring of the system itself.</source>
        <translation>Le trousseau configuré sur ce système ({name}) n’est pas un trousseau du système lui-même.</translation>
    </message>
    <message>
        <source>The system keyring could not be used ({kind}).</source>
        <translation>Le trousseau du système n’a pas pu être utilisé ({kind}).</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Rechercher noms et textes</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Hidden while the screen is locked</source>
        <translation>Masqué tant que l’écran est verrouillé</translation>
    </message>
    <message>
        <source>Everything is shown again as soon as the screen is unlocked.</source>
        <translation>Tout s’affiche à nouveau dès que l’écran est déverrouillé.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Afficher maintenant</translation>
    </message>
</context>
<context>
    <name>LowBalance</name>
    <message>
        <source>Your balance is low: {amount}</source>
        <translation>Votre solde est bas&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>You can top it up on the website (Help menu).</source>
        <translation>Vous pouvez le recharger sur le site (menu «&#xa0;Aide&#xa0;»).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign &amp;Out {account}</source>
        <translation>&amp;Déconnecter {account}</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages ({count})…</source>
        <translation>Messages non attri&amp;bués ({count})…</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Messages non attri&amp;bués…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) are kept in the history.</source>
        <translation>
            <numerusform>%n message précédent est gardé dans l’historique.</numerusform>
            <numerusform>%n messages précédents sont gardés dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Waiting for a new message. These came before.</source>
        <translation>En attente d’un nouveau message. Ceux-ci sont antérieurs.</translation>
    </message>
    <message>
        <source>No new message came in time. These came before.</source>
        <translation>Aucun nouveau message n’est venu à temps. Ceux-ci sont antérieurs.</translation>
    </message>
    <message>
        <source>Looking for another message</source>
        <translation>Recherche d’un autre message</translation>
    </message>
    <message>
        <source>Ask for the code now.</source>
        <translation>Demandez le code maintenant.</translation>
    </message>
    <message>
        <source>Ask for the code now: messages come for {time}.</source>
        <translation>Demandez le code maintenant&#xa0;: les messages arrivent encore pendant {time}.</translation>
    </message>
    <message>
        <source>No message reaches it before it is activated again.</source>
        <translation>Aucun message ne lui parvient avant la prochaine activation.</translation>
    </message>
    <message>
        <source>No message reaches its number before it is activated. Activate it right before you ask for the code.</source>
        <translation>Aucun message ne parvient à son numéro avant l’activation. Activez-le juste avant de demander le code.</translation>
    </message>
    <message>
        <source>Bid {bid}, running for {time}.</source>
        <translation>Enchère {bid}, en cours depuis {time}.</translation>
    </message>
    <message>
        <source>Running for {time}.</source>
        <translation>En cours depuis {time}.</translation>
    </message>
    <message>
        <source>The number appears here if the bid wins. A bid that finds no number has been seen to end after about 15 minutes.</source>
        <translation>Le numéro apparaît ici si l’enchère est remportée. On a vu des enchères sans numéro prendre fin au bout de 15 minutes environ.</translation>
    </message>
    <message>
        <source>The bid was cancelled</source>
        <translation>L’enchère a été retirée</translation>
    </message>
    <message>
        <source>The bid has ended without a number</source>
        <translation>L’enchère s’est terminée sans numéro</translation>
    </message>
    <message>
        <source>Look at your balance: it shows what came back.</source>
        <translation>Regardez votre solde&#xa0;: il montre ce qui a été rendu.</translation>
    </message>
    <message>
        <source>This rental has ended</source>
        <translation>Cette location est terminée</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Order the service again for another number.</source>
        <translation>Elle ne peut plus être prolongée. Commandez à nouveau le service pour avoir un autre numéro.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Aucune commande choisie</translation>
    </message>
    <message>
        <source>The number and the messages of an order appear here.</source>
        <translation>Le numéro et les messages d’une commande apparaissent ici.</translation>
    </message>
    <message>
        <source>Ordering {service}…</source>
        <translation>Commande {service} en cours…</translation>
    </message>
    <message>
        <source>The number appears here as soon as the service has answered.</source>
        <translation>Le numéro apparaît ici dès que le fournisseur a répondu.</translation>
    </message>
    <message>
        <source>The service asks for your decision</source>
        <translation>Le fournisseur demande votre décision</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Bidding for a number</source>
        <translation>Enchère pour un numéro</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>Cette commande a-t-elle été passée&#xa0;?</translation>
    </message>
    <message>
        <source>It will not be sent again by itself.</source>
        <translation>Elle ne sera pas renvoyée d’elle-même.</translation>
    </message>
    <message>
        <source>{service} was not ordered</source>
        <translation>{service} n’a pas été commandé</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>Un message est arrivé</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Il est en cours de récupération.</translation>
    </message>
    <message>
        <source>This rental is not active</source>
        <translation>Cette location n’est pas active</translation>
    </message>
    <message>
        <source>Waiting for a number</source>
        <translation>En attente d’un numéro</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>Il apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>Ask for the code now</source>
        <translation>Demandez le code maintenant</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>En attente du code</translation>
    </message>
    <message>
        <source>Enter {number} at {service}; the code appears here by itself.</source>
        <translation>Saisissez {number} dans {service}&#xa0;; le code apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non passée</translation>
    </message>
    <message>
        <source>The service did not take this order.</source>
        <translation>Le fournisseur n’a pas pris cette commande.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>A code that still comes is shown here.</source>
        <translation>Un code qui viendrait encore s’affiche ici.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>No message came in time. One that comes late is shown here.</source>
        <translation>Aucun message n’est venu à temps. S’il en vient un plus tard, il s’affiche ici.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} j</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>de {sender}</translation>
    </message>
    <message>
        <source>{time} after ordering</source>
        <translation>{time} après la commande</translation>
    </message>
    <message>
        <source>The text was removed.</source>
        <translation>Le texte a été supprimé.</translation>
    </message>
    <message>
        <source>Possibly old: it may be from before this order.</source>
        <translation>Peut-être ancien&#xa0;: il peut dater d’avant cette commande.</translation>
    </message>
    <message>
        <source>The code was read by this app from the text.</source>
        <translation>L’application a lu le code dans le texte.</translation>
    </message>
    <message>
        <source>Came by callback, not confirmed by a poll yet.</source>
        <translation>Venu par callback, pas encore confirmé par une interrogation.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Numéro copié</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Message copié</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>NonVoip Desktop data (*.{suffix})</source>
        <translation>Données de NonVoip Desktop (*.{suffix})</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Importer d’un autre ordinateur</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent}&#xa0;% effectués</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Tout a été exporté</translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation>Le fichier a été importé</translation>
    </message>
    <message>
        <source>There was nothing in it that this computer did not know.</source>
        <translation>Il ne contenait rien que cet ordinateur ne connaisse déjà.</translation>
    </message>
    <message>
        <source>New or newer: orders {orders}, messages {messages}.</source>
        <translation>Nouveau ou plus récent&#xa0;: commandes {orders}, messages {messages}.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>All orders, messages, notes and favourites of all accounts go into one file, for this program on another computer. Passwords are not in it; codes and messages are, as plain text.</source>
        <translation>Toutes les commandes, tous les messages, notes et favoris de tous les comptes vont dans un seul fichier, pour ce programme sur un autre ordinateur. Les mots de passe n’y sont pas&#xa0;; les codes et les messages y sont, en clair.</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Importer d’un autre ordinateur</translation>
    </message>
    <message>
        <source>What such a file has and this computer has not is added. Where both know an order, the newer one stays. Nothing is lost: a backup is made first. Until it is done, nothing is bought and new messages wait.</source>
        <translation>Ce que contient un tel fichier et que cet ordinateur n’a pas est ajouté. Si les deux connaissent une commande, la plus récente est gardée. Rien n’est perdu : une sauvegarde est faite d’abord. Jusqu’à la fin, rien n’est acheté et les nouveaux messages attendent.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The demo’s stand-in service, on this computer.</source>
        <translation>Le fournisseur simulé de la démo, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in first: the test asks for your balance.</source>
        <translation>Connectez-vous d’abord&#xa0;: le test demande votre solde.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du fournisseur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Asks the service for the balance, in the way that is set above.</source>
        <translation>Demande le solde au fournisseur, de la façon réglée ci-dessus.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Demande au fournisseur…</translation>
    </message>
    <message>
        <source>The service answered after {milliseconds} ms.</source>
        <translation>Le fournisseur a répondu au bout de {milliseconds} ms.</translation>
    </message>
</context>
<context>
    <name>NewestCard</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What this number is for, say</source>
        <translation>Par exemple, à quoi sert ce numéro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} caractères sur {most}</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A message has arrived</source>
        <translation>Un message est arrivé</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to read it.</source>
        <translation>Ouvrez NonVoip Desktop pour le lire.</translation>
    </message>
    <message>
        <source>Code for {service}</source>
        <translation>Code pour {service}</translation>
    </message>
    <message>
        <source>Message for {service}</source>
        <translation>Message pour {service}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>A rental ends soon</source>
        <translation>Une location se termine bientôt</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to renew it.</source>
        <translation>Ouvrez NonVoip Desktop pour la prolonger.</translation>
    </message>
    <message>
        <source>{code} (this may be the code of before)</source>
        <translation>{code} (c’est peut-être le code d’avant)</translation>
    </message>
    <message>
        <source>It came to {number}.</source>
        <translation>Il est arrivé sur {number}.</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>Choose a service above: its number appears here.</source>
        <translation>Choisissez un service ci-dessus&#xa0;: son numéro apparaît ici.</translation>
    </message>
    <message>
        <source>A number ordered for a day or longer appears here. It sleeps between codes: activate it before you ask for one.</source>
        <translation>Un numéro commandé pour un jour ou plus apparaît ici. Entre les codes, il est en sommeil&#xa0;: activez-le avant d’en demander un.</translation>
    </message>
    <message>
        <source>No rentals</source>
        <translation>Aucune location</translation>
    </message>
    <message>
        <source>What is over is under ‘All’.</source>
        <translation>Ce qui est terminé se trouve sous «&#xa0;Toutes&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>Code for {service}: {digits}</source>
        <translation>Code pour {service}&#xa0;: {digits}</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>The reuse came with another number. It was {former}, it is {number} now.</source>
        <translation>La réutilisation a donné un autre numéro. C’était {former}, c’est maintenant {number}.</translation>
    </message>
    <message>
        <source>It is not known whether it was reused.</source>
        <translation>On ne sait pas si le numéro a été réutilisé.</translation>
    </message>
    <message>
        <source>It is not known whether it was activated.</source>
        <translation>On ne sait pas si la location a été activée.</translation>
    </message>
    <message>
        <source>It is not known whether it was renewed.</source>
        <translation>On ne sait pas si la location a été prolongée.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} sur {of}</translation>
    </message>
    <message>
        <source>{place} · {at} of {of} on one number</source>
        <translation>{place} · {at} sur {of} pour un même numéro</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Time left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Ends soon</source>
        <translation>Fin proche</translation>
    </message>
    <message>
        <source>Waiting for SMS</source>
        <translation>Attend un SMS</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Commande…</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Enchère active</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Message reçu</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Non commandée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non passée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Bid {bid}, {count} min</source>
        <translation>Enchère {bid}, {count} min</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Cancel bid</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Résoudre…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Prolonger…</translation>
    </message>
    <message>
        <source>Reuse…</source>
        <translation>Réutiliser…</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Racheter…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation>Rendre ce numéro</translation>
    </message>
    <message>
        <source>Cancel the running bid</source>
        <translation>Retirer l’enchère en cours</translation>
    </message>
    <message>
        <source>See what the service asks for</source>
        <translation>Voir ce que demande le fournisseur</translation>
    </message>
    <message>
        <source>Say whether this order was placed</source>
        <translation>Dire si cette commande a été passée</translation>
    </message>
    <message>
        <source>Look for another message</source>
        <translation>Chercher un autre message</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>La retirer de la liste&#xa0;; elle reste dans l’historique</translation>
    </message>
    <message>
        <source>Let messages reach this rental</source>
        <translation>Laisser les messages parvenir à cette location</translation>
    </message>
    <message>
        <source>Rent this number for longer</source>
        <translation>Louer ce numéro plus longtemps</translation>
    </message>
    <message>
        <source>Wait for another message on this number</source>
        <translation>Attendre un autre message sur ce numéro</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Commander à nouveau le même service</translation>
    </message>
    <message>
        <source>Write a note of your own on this order</source>
        <translation>Écrire votre propre note sur cette commande</translation>
    </message>
    <message>
        <source>A request for this order is under way.</source>
        <translation>Une demande est en cours pour cette commande.</translation>
    </message>
    <message>
        <source>Not possible now: {state}</source>
        <translation>Impossible pour le moment : {state}</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>pas encore de numéro</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>code {digits}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note&#xa0;: {note}</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A code has come for {service}</source>
        <translation>Un code est arrivé pour {service}</translation>
    </message>
    <message>
        <source>The number was not rejected.</source>
        <translation>Le numéro n’a pas été refusé.</translation>
    </message>
    <message>
        <source>{service} was not rejected</source>
        <translation>{service} n’a pas été refusé</translation>
    </message>
    <message>
        <source>It is not known whether {service} was rejected</source>
        <translation>On ne sait pas si {service} a été refusé</translation>
    </message>
    <message>
        <source>{service} was taken off the list</source>
        <translation>{service} a été retiré de la liste</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>La commande reste dans l’historique.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>La modification n’a pas pu être enregistrée</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette d’actions</translation>
    </message>
    <message>
        <source>Type a command, a service or an order</source>
        <translation>Saisir une action, un service ou une commande</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter acts, Escape closes.</source>
        <translation>Flèches pour choisir, Entrée pour exécuter, Échap pour fermer.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Aucun résultat. Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PinLabel</name>
    <message>
        <source>Code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be read</source>
        <translation>Les réglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The defaults hold. The damaged file was kept as {file}.</source>
        <translation>Les valeurs par défaut s’appliquent. Le fichier endommagé a été gardé sous {file}.</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>Certains réglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The defaults hold for: {settings}.</source>
        <translation>Valeurs par défaut appliquées pour&#xa0;: {settings}.</translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation>Le réglage n’a pas pu être enregistré</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être modifié</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Do not buy</source>
        <translation>Ne pas acheter</translation>
    </message>
    <message>
        <source>The price has changed</source>
        <translation>Le prix a changé</translation>
    </message>
    <message>
        <source>The price has changed again</source>
        <translation>Le prix a encore changé</translation>
    </message>
    <message>
        <source>Nothing has been spent. Without a price there is nothing to accept.</source>
        <translation>Rien n’a été dépensé. Sans prix, il n’y a rien à accepter.</translation>
    </message>
    <message>
        <source>Nothing has been spent. You pay at most {price}.</source>
        <translation>Rien n’a été dépensé. Vous payez au plus {price}.</translation>
    </message>
    <message>
        <source>Pay {price}</source>
        <translation>Payer {price}</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>Prix affiché</translation>
    </message>
    <message>
        <source>Price asked now</source>
        <translation>Prix demandé</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Solde après</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Reste de la limite sur 24 heures</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours ({limit})</source>
        <translation>Reste de la limite sur 24 heures ({limit})</translation>
    </message>
    <message>
        <source>The service asks for another price, but its answer names none.</source>
        <translation>Le fournisseur demande un autre prix, mais sa réponse n’en indique aucun.</translation>
    </message>
    <message>
        <source>This is more than what is left of your limit.</source>
        <translation>C’est plus que ce qui reste de votre limite.</translation>
    </message>
    <message>
        <source>This is more than your balance; the service will probably refuse it.</source>
        <translation>C’est plus que votre solde&#xa0;; le fournisseur refusera probablement.</translation>
    </message>
</context>
<context>
    <name>ProductDelegate</name>
    <message>
        <source>Buy</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Commande…</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>{service} is sold out.</source>
        <translation>{service} est épuisé.</translation>
    </message>
    <message>
        <source>The price of {service} is not known.</source>
        <translation>Le prix de {service} n’est pas connu.</translation>
    </message>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} est en cours de commande.</translation>
    </message>
    <message>
        <source>Five services at most fit on one number.</source>
        <translation>Un même numéro accepte cinq services au plus.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>{found} for “{words}”</source>
        <translation>{found} pour «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>actualisation…</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>pas à jour</translation>
    </message>
    <message numerus="yes">
        <source>%n not offered any more</source>
        <translation>
            <numerusform>%n n’est plus proposé</numerusform>
            <numerusform>%n ne sont plus proposés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one at a time</source>
        <translation>Choisir un à la fois</translation>
    </message>
    <message>
        <source>Several services on one number</source>
        <translation>Plusieurs services sur un numéro</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Tri&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Rien ne correspond à «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Try a part of the name, a group or a country.</source>
        <translation>Essayez une partie du nom, un groupe ou un pays.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <translation>Les services n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>They appear here as soon as the service has sent its list.</source>
        <translation>Ils apparaissent ici dès que le fournisseur a envoyé sa liste.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Aucun service pour l’instant</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Click the star on a card, or press * on a chosen one.</source>
        <translation>Cliquez sur l’étoile d’une carte, ou appuyez sur * après en avoir choisi une.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Aucun favori</translation>
    </message>
    <message>
        <source>What you order is kept here, ready to be ordered again.</source>
        <translation>Ce que vous commandez est gardé ici, prêt à être commandé à nouveau.</translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation>Rien n’a encore été commandé</translation>
    </message>
    <message>
        <source>No services here</source>
        <translation>Aucun service ici</translation>
    </message>
    <message>
        <source>The service offers none just now.</source>
        <translation>Le fournisseur n’en propose aucun pour le moment.</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Anciens</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>reste %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <translation>
            <numerusform>%Ln pays</numerusform>
            <numerusform>%Ln pays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln disponible</numerusform>
            <numerusform>%Ln disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>en commande</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The favourite could not be stored</source>
        <translation>Le favori n’a pas pu être enregistré</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo service did not start.</source>
        <translation>Le fournisseur de la démo n’a pas démarré.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The page of releases did not answer in time.</source>
        <translation>La page des versions n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The page of releases could not be reached.</source>
        <translation>La page des versions n’a pas pu être jointe.</translation>
    </message>
    <message>
        <source>The page of releases leads in a circle.</source>
        <translation>La page des versions tourne en boucle.</translation>
    </message>
    <message>
        <source>The page of releases answered with {status_code}.</source>
        <translation>La page des versions a répondu {status_code}.</translation>
    </message>
    <message>
        <source>The page of releases names no version.</source>
        <translation>La page des versions n’indique aucune version.</translation>
    </message>
    <message>
        <source>The page of releases has no safe address.</source>
        <translation>La page des versions n’a pas d’adresse sûre.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your rental for {service} ends in {time}</source>
        <translation>Votre location pour {service} se termine dans {time}</translation>
    </message>
    <message>
        <source>{number} can be renewed until {moment} ({zone}). After that it cannot be renewed any more.</source>
        <translation>{number} peut être prolongé jusqu’au {moment} ({zone}). Ensuite, ce n’est plus possible.</translation>
    </message>
    <message>
        <source>{number} can be renewed until then: {moment} ({zone}).</source>
        <translation>{number} peut être prolongé jusque-là&#xa0;: {moment} ({zone}).</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>Qu’est-ce qu’une location&#xa0;?</translation>
    </message>
    <message>
        <source>Rent this number for longer?</source>
        <translation>Louer ce numéro plus longtemps&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service decides what it charges and tells the new end.</source>
        <translation>Rien n’a été dépensé. Le fournisseur décide de ce qu’il facture et indique la nouvelle fin.</translation>
    </message>
    <message>
        <source>The balance does not cover the last listed price.</source>
        <translation>Le solde ne couvre pas le dernier prix affiché.</translation>
    </message>
    <message>
        <source>Renew for {days}</source>
        <translation>Prolonger de {days}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Loué jusqu’au</translation>
    </message>
    <message>
        <source>told by the service</source>
        <translation>indiquée par le fournisseur</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nouvelle fin</translation>
    </message>
    <message>
        <source>New end, as expected</source>
        <translation>Nouvelle fin, en principe</translation>
    </message>
    <message>
        <source>Last listed price</source>
        <translation>Dernier prix affiché</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>the service decides</source>
        <translation>le fournisseur décide</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Balance after, at that price</source>
        <translation>Solde après, à ce prix</translation>
    </message>
</context>
<context>
    <name>RenewTokenDialog</name>
    <message>
        <source>Make a new token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Garder le jeton</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>Créer un nouveau jeton&#xa0;?</translation>
    </message>
    <message>
        <source>The address that the service knows is worthless from then on: callbacks come again when the new address is saved at the service.</source>
        <translation>L’adresse que connaît le fournisseur devient alors inutilisable&#xa0;: les callbacks reviennent une fois la nouvelle adresse enregistrée chez lui.</translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>No message reaches it</source>
        <translation>Aucun message ne lui parvient</translation>
    </message>
    <message>
        <source>{time} left active</source>
        <translation>encore {time} active</translation>
    </message>
    <message>
        <source>{time} to ask for the code</source>
        <translation>{time} pour demander le code</translation>
    </message>
    <message>
        <source>Rented until {time} ({zone})</source>
        <translation>Loué jusqu’au {time} ({zone})</translation>
    </message>
    <message>
        <source>Ended {time} ({zone})</source>
        <translation>Terminé le {time} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>The balance could not be asked right now.</source>
        <translation>Le solde n’a pas pu être demandé à l’instant.</translation>
    </message>
</context>
<context>
    <name>ReuseNumberDialog</name>
    <message>
        <source>Reuse a number</source>
        <translation>Réutiliser un numéro</translation>
    </message>
    <message>
        <source>For a number whose order is not in your list. The service looks for its newest order by service and number, and waits for another message on it.</source>
        <translation>Pour un numéro dont la commande n’est pas dans votre liste. Le fournisseur cherche sa commande la plus récente d’après le service et le numéro, et y attend un autre message.</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service may charge for it and names no price.</source>
        <translation>Rien n’a été dépensé. Le fournisseur peut facturer cela et n’indique pas de prix.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>as in the catalogue, such as Instagram</source>
        <translation>comme dans le catalogue, par exemple Instagram</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>Qu’est-ce qu’une réutilisation&#xa0;?</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>A number has 8 to 15 digits, such as +1 609 555-0123.</source>
        <translation>Un numéro a de 8 à 15 chiffres, par exemple +1 609 555-0123.</translation>
    </message>
</context>
<context>
    <name>SaveAddressDialog</name>
    <message>
        <source>Save at the service</source>
        <translation>Enregistrer chez le fournisseur</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save this address at the service?</source>
        <translation>Enregistrer cette adresse chez le fournisseur&#xa0;?</translation>
    </message>
    <message>
        <source>From then on the service sends every message of this user here, too. It asks for no password for this, so that nobody but you can notice a wrong user id.</source>
        <translation>Le fournisseur envoie ensuite chaque message de cet utilisateur ici aussi. Il ne demande pas de mot de passe pour cela&#xa0;: vous seul pouvez donc remarquer un identifiant erroné.</translation>
    </message>
    <message>
        <source>The secret part of the address is hidden here, and sent.</source>
        <translation>La partie secrète de l’adresse est masquée ici, et envoyée.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>A wrong user id would send somebody else&apos;s messages here. Enter only your own.</source>
        <translation>Un identifiant erroné enverrait ici les messages de quelqu’un d’autre. Saisissez uniquement le vôtre.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search services and countries</source>
        <translation>Rechercher services et pays</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Anciens</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The call was broken off after it was sent.</source>
        <translation>L’appel a été interrompu après l’envoi.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>La réponse n’est pas venue à temps.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer came.</source>
        <translation>La connexion a été rompue avant la réponse complète.</translation>
    </message>
    <message>
        <source>The service does not accept this email and password.</source>
        <translation>Le fournisseur n’accepte pas cette adresse e-mail avec ce mot de passe.</translation>
    </message>
    <message>
        <source>The service refused without saying why.</source>
        <translation>Le fournisseur a refusé sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}.</source>
        <translation>Le fournisseur a répondu HTTP {status}.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}: {words}</source>
        <translation>Le fournisseur a répondu HTTP {status}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>Chercher les messages toutes les</translation>
    </message>
    <message>
        <source>Seconds between two looks at an order that was just placed; older orders are looked at less often, and the service&apos;s limit is always kept.</source>
        <translation>Secondes entre deux interrogations d’une commande qui vient d’être passée&#xa0;; les plus anciennes sont interrogées moins souvent, et la limite du fournisseur est toujours respectée.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>First reminder before a rental ends</source>
        <translation>Premier rappel avant la fin d’une location</translation>
    </message>
    <message>
        <source>Days before the end; 0 for none.</source>
        <translation>Jours avant la fin&#xa0;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>Second reminder before a rental ends</source>
        <translation>Deuxième rappel avant la fin d’une location</translation>
    </message>
    <message>
        <source>Last reminder before it can no longer be renewed</source>
        <translation>Dernier rappel, tant qu’une prolongation est possible</translation>
    </message>
    <message>
        <source>Hours before the end; 0 for none. A rental that has ended cannot be renewed.</source>
        <translation>Heures avant la fin&#xa0;; 0 pour aucun. Une location terminée ne peut pas être prolongée.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Afficher les heures en UTC</translation>
    </message>
    <message>
        <source>Ask first when one order costs more than</source>
        <translation>Demander d’abord si une commande dépasse</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vide&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Ask first when 24 hours cost more than</source>
        <translation>Demander d’abord si 24 heures de dépense dépassent</translation>
    </message>
    <message>
        <source>Counts what was spent, is pending or is not confirmed. Empty: no limit.</source>
        <translation>Compte ce qui est dépensé, en attente ou non confirmé. Vide&#xa0;: pas de limite.</translation>
    </message>
    <message>
        <source>Warn when the balance falls below</source>
        <translation>Avertir quand le solde passe sous</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>Vide&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Keep the text of messages for</source>
        <translation>Garder le texte des messages pendant</translation>
    </message>
    <message>
        <source>Days after which texts and codes are erased for good, from backups too; the orders stay. 0 keeps them for ever.</source>
        <translation>Jours après lesquels les textes et les codes sont effacés définitivement, des sauvegardes aussi&#xa0;; les commandes restent. 0 les garde toujours.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>An address on this computer is always reached without one.</source>
        <translation>Une adresse de cet ordinateur est toujours jointe sans proxy.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The address below</source>
        <translation>L’adresse ci-dessous</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>A proxy that asks for a name and a password is taken from the system’s settings only.</source>
        <translation>Un proxy qui demande un nom et un mot de passe n’est repris que des réglages du système.</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Rechercher de nouvelles versions</translation>
    </message>
    <message>
        <source>Once a day, on the page of releases. Nothing is downloaded.</source>
        <translation>Une fois par jour, sur la page des versions. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Clear a copied code after</source>
        <translation>Effacer un code copié après</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied if the code is still in it; 0 keeps it.</source>
        <translation>Secondes avant que le presse-papiers soit vidé si le code y est encore&#xa0;; 0 le garde.</translation>
    </message>
    <message>
        <source>Clear a copied code when the app ends</source>
        <translation>Effacer un code copié à la fermeture de l’application</translation>
    </message>
    <message>
        <source>Only if the code is still on the clipboard.</source>
        <translation>Seulement si le code est encore dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Keep copied codes out of clipboard histories</source>
        <translation>Garder les codes copiés hors des historiques du presse-papiers</translation>
    </message>
    <message>
        <source>Asks the clipboard histories of Windows, macOS and KDE to skip them.</source>
        <translation>Demande aux historiques du presse-papiers de Windows, de macOS et de KDE de les ignorer.</translation>
    </message>
    <message>
        <source>Notify me when a message arrives</source>
        <translation>M’avertir quand un message arrive</translation>
    </message>
    <message>
        <source>The system&apos;s own ‘do not disturb’ is respected.</source>
        <translation>Le mode «&#xa0;Ne pas déranger&#xa0;» du système est respecté.</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Les notifications montrent</translation>
    </message>
    <message>
        <source>Service and code</source>
        <translation>Service et code</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>Service seul</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Notifications make a sound</source>
        <translation>Notifications sonores</translation>
    </message>
    <message>
        <source>Where the system lets the app decide.</source>
        <translation>Là où le système laisse l’application décider.</translation>
    </message>
    <message>
        <source>Hide codes while the screen is locked</source>
        <translation>Masquer les codes tant que l’écran est verrouillé</translation>
    </message>
    <message>
        <source>In the window, in the tray and in notifications.</source>
        <translation>Dans la fenêtre, la zone de notification et les notifications.</translation>
    </message>
    <message>
        <source>Closing the window keeps the app in the tray</source>
        <translation>Fermer la fenêtre garde l’application dans la zone de notification</translation>
    </message>
    <message>
        <source>Codes still arrive then. Where there is no tray, closing the window ends the app.</source>
        <translation>Les codes continuent alors d’arriver. Sans zone de notification, fermer la fenêtre ferme l’application.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanche</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noire</translation>
    </message>
    <message>
        <source>Start the app when I sign in to this computer</source>
        <translation>Lancer l’application à l’ouverture de ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>Elle démarre dans la zone de notification, sans sa fenêtre.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>Les réglages ne peuvent pas être enregistrés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This must be an address such as {example}.</source>
        <translation>Ce doit être une adresse telle que {example}.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>L’adresse ne doit contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>The address must end after its host and port.</source>
        <translation>L’adresse doit se terminer après l’hôte et le port.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Ce ne peut être qu’activé ou désactivé.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>This must be a number from {lowest} to {highest}.</source>
        <translation>Ce doit être un nombre de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Ce doit être un texte.</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>Ce doit être l’une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>This must be an amount of money such as 2.50, or empty.</source>
        <translation>Ce doit être un montant tel que 2.50, ou vide.</translation>
    </message>
    <message>
        <source>This must be a table of texts.</source>
        <translation>Ce doit être un tableau de textes.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les modifications prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser la page</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Order together…</source>
        <translation>Commander ensemble…</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} sur {most}</translation>
    </message>
    <message>
        <source>Choose up to five services for one number.</source>
        <translation>Choisissez jusqu’à cinq services pour un même numéro.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>{reason} Next try in {seconds} s.</source>
        <translation>{reason} Nouvel essai dans {seconds} s.</translation>
    </message>
    <message>
        <source>No order is waiting</source>
        <translation>Aucune commande n’attend</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n order(s), next in {seconds} s</source>
        <translation>
            <numerusform>Interrogation de %n commande, suivante dans {seconds} s</numerusform>
            <numerusform>Interrogation de %n commandes, suivante dans {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit {used} of {limit}</source>
        <translation>Limite {used} sur {limit}</translation>
    </message>
    <message>
        <source>Listening for callbacks</source>
        <translation>À l’écoute des callbacks</translation>
    </message>
    <message>
        <source>Messages come by callback</source>
        <translation>Les messages arrivent par callback</translation>
    </message>
    <message>
        <source>Callbacks do not arrive</source>
        <translation>Les callbacks n’arrivent pas</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>Choose the first service that was found</source>
        <translation>Choisir le premier service trouvé</translation>
    </message>
    <message>
        <source>Buy the chosen service</source>
        <translation>Acheter le service choisi</translation>
    </message>
    <message>
        <source>Move between services, orders and pages</source>
        <translation>Passer d’un service, d’une commande ou d’une page à l’autre</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Mark the chosen service as a favourite</source>
        <translation>Ajouter le service choisi aux favoris</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>Passer à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Close a question without spending anything</source>
        <translation>Fermer une question sans rien dépenser</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The history could not be read</source>
        <translation>L’historique n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {reason}</source>
        <translation>Le mot de passe est peut-être encore dans le trousseau. {reason}</translation>
    </message>
    <message>
        <source>The password of {email} is not kept here. Please type it.</source>
        <translation>Le mot de passe de {email} n’est pas gardé ici. Saisissez-le.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Another account</source>
        <translation>Autre compte</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>vous@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>Retenir dans le trousseau du système</translation>
    </message>
    <message>
        <source>With your NonVoipUsNumber account.</source>
        <translation>Avec votre compte NonVoipUsNumber.</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>Essayer sans compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>It is kept by {keyring} and nowhere else.</source>
        <translation>Il est gardé par {keyring} et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>{why} The password is kept for this session only.</source>
        <translation>{why} Le mot de passe est gardé pour cette session uniquement.</translation>
    </message>
    <message>
        <source>The demo&apos;s account is {email} with the password “{password}”.</source>
        <translation>Le compte de la démo est {email}, avec le mot de passe «&#xa0;{password}&#xa0;».</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>Enter your email and your password.</source>
        <translation>Saisissez votre adresse e-mail et votre mot de passe.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading the services</source>
        <translation>Chargement des services</translation>
    </message>
</context>
<context>
    <name>SpendButton</name>
    <message>
        <source>Spends money. Can be used after a moment.</source>
        <translation>Dépense de l’argent. Utilisable après un instant.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{time}: {amount}, {orders}</source>
        <translation>{time}&#xa0;: {amount}, {orders}</translation>
    </message>
    <message numerus="yes">
        <source>{codes} of %Ln order(s)</source>
        <translation>
            <numerusform>{codes} sur %Ln commande</numerusform>
            <numerusform>{codes} sur %Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>A code came</source>
        <translation>Code reçu</translation>
    </message>
    <message>
        <source>Spent per code</source>
        <translation>Dépense par code</translation>
    </message>
    <message>
        <source>all that was spent</source>
        <translation>toute la dépense</translation>
    </message>
    <message>
        <source>besides {amount} not confirmed</source>
        <translation>plus {amount} non confirmés</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln of unknown price</source>
        <translation>
            <numerusform>hors %Ln de prix inconnu</numerusform>
            <numerusform>hors %Ln de prix inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>refunds taken off</source>
        <translation>remboursements déduits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunded</source>
        <translation>
            <numerusform>%Ln remboursée</numerusform>
            <numerusform>%Ln remboursées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Moitié en</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Neuf sur dix en</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>StatisticsController</name>
    <message>
        <source>The statistics are on the clipboard as a picture</source>
        <translation>Les statistiques sont dans le presse-papiers, en image</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard as a table</source>
        <translation>Les statistiques sont dans le presse-papiers, en tableau</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Spent over time</source>
        <translation>Dépense au fil du temps</translation>
    </message>
    <message>
        <source>Spent by service</source>
        <translation>Dépense par service</translation>
    </message>
    <message>
        <source>How often and how fast a code came</source>
        <translation>Fréquence et rapidité d’arrivée des codes</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>12 dernières semaines</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Counted are orders that brought a code or have ended. Figures from fewer than 5 cases are grey: they say little.</source>
        <translation>Sont comptées les commandes qui ont apporté un code ou qui sont terminées. Les chiffres tirés de moins de 5 cas sont en gris&#xa0;: ils disent peu.</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Dépense par jour</translation>
    </message>
    <message>
        <source>Spent by week</source>
        <translation>Dépense par semaine</translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation>Dépense par mois</translation>
    </message>
    <message>
        <source>No orders in this time</source>
        <translation>Aucune commande sur cette période</translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation>Choisissez une période plus longue ci-dessus.</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Les chiffres n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>{program}: {period}</source>
        <translation>{program}&#xa0;: {period}</translation>
    </message>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>{codes} of {cases}</source>
        <translation>{codes} sur {cases}</translation>
    </message>
    <message>
        <source>{cases} · few</source>
        <translation>{cases} · peu</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What is going on</source>
        <translation>Activité en cours</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Requêtes restantes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>an account</source>
        <translation>un compte</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>une action</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}</source>
        <translation>Pas assez de place pour une sauvegarde dans {folder}</translation>
    </message>
    <message>
        <source>The database cannot be backed up: its copy is damaged.</source>
        <translation>La base de données ne peut pas être sauvegardée&#xa0;: sa copie est endommagée.</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>un callback</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un produit</translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation>un catalogue</translation>
    </message>
    <message>
        <source>The database holds something that cannot be read: {what}.</source>
        <translation>La base de données contient quelque chose d’illisible&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’exportation a été arrêtée.</translation>
    </message>
    <message>
        <source>The database is not open: {file}</source>
        <translation>La base de données n’est pas ouverte&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {file}</source>
        <translation>La structure de la base de données est endommagée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The file is not a readable database: {file}</source>
        <translation>Le fichier n’est pas une base de données lisible&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The database was written by a newer release of this program and is left as it is: {file}</source>
        <translation>La base de données vient d’une version plus récente de ce programme et reste telle quelle&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The file is not a database of this program: {file}</source>
        <translation>Le fichier n’est pas une base de données de ce programme&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The place is read-only</source>
        <translation>L’emplacement est en lecture seule</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>L’accès a été refusé</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>Le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The drive reported an error</source>
        <translation>Le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>The drive cannot hold a file of this size</source>
        <translation>Le disque ne peut pas contenir un fichier de cette taille</translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation>Un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>La mémoire est insuffisante</translation>
    </message>
    <message>
        <source>A value is too large to be stored</source>
        <translation>Une valeur est trop grande pour être enregistrée</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>Le travail a été arrêté</translation>
    </message>
    <message>
        <source>The database is damaged: {file}</source>
        <translation>La base de données est endommagée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>There is not enough memory: {file}</source>
        <translation>La mémoire est insuffisante&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The database holds text that cannot be read: {file}</source>
        <translation>La base de données contient du texte illisible&#xa0;: {file}</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Une partie du fichier est illisible.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>There is no room to read the file: {file}</source>
        <translation>Pas assez de place pour lire le fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The file is damaged: {file}</source>
        <translation>Le fichier est endommagé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>This is no file that &apos;Export everything&apos; has made: {file}</source>
        <translation>Ce fichier ne vient pas de «&#xa0;Tout exporter&#xa0;»&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The file was made by a newer release of this program: {file}</source>
        <translation>Le fichier vient d’une version plus récente de ce programme&#xa0;: {file}</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>un achat</translation>
    </message>
    <message>
        <source>There is no room to rewrite the file: {file}</source>
        <translation>Pas assez de place pour réécrire le fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The database could not be repaired: {file}</source>
        <translation>La base de données n’a pas pu être réparée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>a part of its latest changes is damaged</source>
        <translation>une partie de ses dernières modifications est endommagée</translation>
    </message>
    <message>
        <source>its file was empty</source>
        <translation>son fichier était vide</translation>
    </message>
    <message>
        <source>its file was missing</source>
        <translation>son fichier manquait</translation>
    </message>
    <message>
        <source>a repair was cut off and is now complete</source>
        <translation>une réparation interrompue est maintenant terminée</translation>
    </message>
    <message>
        <source>Another program is using the file: {file}</source>
        <translation>Un autre programme utilise le fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The database had to be repaired: {problem}.</source>
        <translation>La base de données a dû être réparée&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {file}.</source>
        <translation>Le fichier endommagé a été gardé sous {file}.</translation>
    </message>
    <message>
        <source>The backup of {made} was restored.</source>
        <translation>La sauvegarde du {made} a été restaurée.</translation>
    </message>
    <message>
        <source>There was no good backup to restore.</source>
        <translation>Il n’y avait aucune bonne sauvegarde à restaurer.</translation>
    </message>
    <message>
        <source>Purchases may be missing.</source>
        <translation>Des achats peuvent manquer.</translation>
    </message>
    <message>
        <source>Purchases made after the backup may be missing.</source>
        <translation>Des achats faits après la sauvegarde peuvent manquer.</translation>
    </message>
    <message>
        <source>Compare the balance and the order ids that you know; an order that is missing can be followed by its id.</source>
        <translation>Comparez le solde et les identifiants de commande que vous connaissez&#xa0;; une commande manquante peut être suivie par son identifiant.</translation>
    </message>
    <message>
        <source>Some orders, messages or favourites may be missing.</source>
        <translation>Des commandes, messages ou favoris peuvent manquer.</translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation>Pour autant qu’on puisse en juger, rien ne manque.</translation>
    </message>
    <message>
        <source>The damaged file gave nothing newer.</source>
        <translation>Le fichier endommagé n’a rien donné de plus récent.</translation>
    </message>
    <message>
        <source>Read from the damaged file: {purchases}, {actions}, {orders}, {messages}.</source>
        <translation>Lu dans le fichier endommagé&#xa0;: {purchases}, {actions}, {orders}, {messages}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln achat</numerusform>
            <numerusform>%Ln achats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reuse(s) or renewal(s)</source>
        <translation>
            <numerusform>%Ln réutilisation ou prolongation</numerusform>
            <numerusform>%Ln réutilisations ou prolongations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>the quick check found damage</source>
        <translation>la vérification rapide a trouvé des dommages</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>a product of a purchase</source>
        <translation>un produit d’un achat</translation>
    </message>
    <message>
        <source>an attempt</source>
        <translation>une tentative</translation>
    </message>
    <message>
        <source>a favourite</source>
        <translation>un favori</translation>
    </message>
    <message>
        <source>a product bought lately</source>
        <translation>un produit acheté récemment</translation>
    </message>
    <message>
        <source>The database did not answer in time; nothing was stored.</source>
        <translation>La base de données n’a pas répondu à temps&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The drive did not answer in time; what was to be stored may be lost.</source>
        <translation>Le disque n’a pas répondu à temps&#xa0;; ce qui devait être enregistré est peut-être perdu.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <source>The database could not be closed in time.</source>
        <translation>La base de données n’a pas pu être fermée à temps.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>La base de données est fermée.</translation>
    </message>
</context>
<context>
    <name>StoredPart</name>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>All orders and messages in one file for another computer.</source>
        <translation>Toutes les commandes et tous les messages dans un fichier pour un autre ordinateur.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Takes over from such a file what this computer does not know yet.</source>
        <translation>Reprend d’un tel fichier ce que cet ordinateur ne connaît pas encore.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Erase orders</source>
        <translation>Effacer des commandes</translation>
    </message>
    <message>
        <source>Orders with their messages and codes, for good, from backups too.</source>
        <translation>Des commandes avec leurs messages et codes, définitivement, des sauvegardes aussi.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh services and balance</source>
        <translation>Actualiser les services et le solde</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Solde {amount}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>{name}: a code has arrived</source>
        <translation>{name}&#xa0;: un code est arrivé</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n order(s) waiting</source>
        <translation>
            <numerusform>{name}&#xa0;: %n commande en attente</numerusform>
            <numerusform>{name}&#xa0;: %n commandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Suspendre les notifications</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>{service}: the code is hidden</source>
        <translation>{service}&#xa0;: le code est masqué</translation>
    </message>
    <message>
        <source>{service}: copy {code}</source>
        <translation>{service}&#xa0;: copier {code}</translation>
    </message>
    <message>
        <source>{service}: copy {code} ({time} left)</source>
        <translation>{service}&#xa0;: copier {code} (encore {time})</translation>
    </message>
    <message>
        <source>{service}: copy {number}</source>
        <translation>{service}&#xa0;: copier {number}</translation>
    </message>
    <message>
        <source>{service}: copy {number} ({time} left)</source>
        <translation>{service}&#xa0;: copier {number} (encore {time})</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>{service}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>No order is active</source>
        <translation>Aucune commande active</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>%n de plus dans la fenêtre</numerusform>
            <numerusform>%n de plus dans la fenêtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedActionDialog</name>
    <message>
        <source>It was not done</source>
        <translation>Ce n’est pas fait</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>{about} · sent at {time}. {reason} It will not be sent again by itself.</source>
        <translation>{about} · envoyé à {time}. {reason} Rien ne sera renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Solde avant</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Solde actuel</translation>
    </message>
    <message>
        <source>Look at the order, and at the balance, before you decide.</source>
        <translation>Regardez la commande, et le solde, avant de décider.</translation>
    </message>
    <message>
        <source>Look at the balance, and at your orders on the website, before you decide. If it was done, you are asked for its order id next.</source>
        <translation>Regardez le solde, et vos commandes sur le site, avant de décider. Si c’est fait, l’identifiant de la commande vous est ensuite demandé.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedDialog</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{difference}, the price of this order</source>
        <translation>{difference}, le prix de cette commande</translation>
    </message>
    <message>
        <source>The balance before is not known, so the balance cannot tell.</source>
        <translation>Le solde d’avant n’est pas connu&#xa0;: le solde ne permet donc pas de conclure.</translation>
    </message>
    <message>
        <source>The balance now is not known yet. Look again when the service answers.</source>
        <translation>Le solde actuel n’est pas encore connu. Revérifiez quand le fournisseur répond.</translation>
    </message>
    <message>
        <source>It was probably not placed: nothing has been paid so far. Look again after a while before you decide.</source>
        <translation>Elle n’a probablement pas été passée&#xa0;: rien n’a été payé jusqu’ici. Revérifiez après un moment avant de décider.</translation>
    </message>
    <message>
        <source>The balance has risen meanwhile, so it cannot tell.</source>
        <translation>Le solde a augmenté entre-temps&#xa0;: il ne permet donc pas de conclure.</translation>
    </message>
    <message>
        <source>The balance has fallen, but not by the price of this order. It may have been placed; something else may have been paid, too.</source>
        <translation>Le solde a baissé, mais pas du prix de cette commande. Elle a peut-être été passée&#xa0;; autre chose a aussi pu être payé.</translation>
    </message>
    <message>
        <source>It was probably placed. The number will appear by itself if the service calls back.</source>
        <translation>Elle a probablement été passée. Le numéro apparaîtra de lui-même si le fournisseur envoie un callback.</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Non passée</translation>
    </message>
    <message>
        <source>Enter order id…</source>
        <translation>Saisir l’identifiant…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Identifiant de commande</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Utiliser celle-ci</translation>
    </message>
    <message>
        <source>{what} · sent at {time}. {happened} It will not be sent again by itself.</source>
        <translation>{what} · envoyé à {time}. {happened} Rien ne sera renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>Cette commande a-t-elle été passée&#xa0;?</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Solde avant</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Solde actuel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>Arrivé depuis</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Un identifiant de commande n’a que des lettres et des chiffres, comme 146185.</translation>
    </message>
</context>
<context>
    <name>UnmatchedDialog</name>
    <message>
        <source>Unmatched messages</source>
        <translation>Messages non attribués</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>An order of the list, or the id of any</source>
        <translation>Une commande de la liste, ou un identifiant</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Assign to order</source>
        <translation>Attribuer à la commande</translation>
    </message>
    <message>
        <source>The newest {count} of {total}. Nothing is deleted by itself.</source>
        <translation>Les {count} plus récents sur {total}. Rien n’est supprimé automatiquement.</translation>
    </message>
    <message>
        <source>The service sent these, and no order of this account fits. Their text may come from anybody: trust none that you do not expect.</source>
        <translation>Le fournisseur les a envoyés, et aucune commande de ce compte ne correspond. Leur texte peut venir de n’importe qui&#xa0;: ne vous fiez à aucun que vous n’attendez pas.</translation>
    </message>
    <message>
        <source>Every message has found its order.</source>
        <translation>Chaque message a trouvé sa commande.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>No backup could be made</source>
        <translation>Aucune sauvegarde n’a pu être faite</translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation>La base de données est en cours de vérification</translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation>Cela peut prendre un moment.</translation>
    </message>
    <message>
        <source>The database could not be checked</source>
        <translation>La base de données n’a pas pu être vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>All of its %Ln row(s) can be read.</source>
        <translation>
            <numerusform>Sa %Ln ligne est lisible.</numerusform>
            <numerusform>Ses %Ln lignes sont toutes lisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>La base de données est intacte</translation>
    </message>
    <message>
        <source>It is repaired at the next start. Details are in the log.</source>
        <translation>Elle sera réparée au prochain démarrage. Les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>What was to be erased is not gone yet</source>
        <translation>Ce qui devait être effacé ne l’est pas encore</translation>
    </message>
    <message>
        <source>Old texts could not be erased</source>
        <translation>Les anciens textes n’ont pas pu être effacés</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>The list of changes is written in English.</source>
        <translation>La liste des nouveautés est en anglais.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Welcome to NonVoip Desktop</source>
        <translation>Bienvenue dans NonVoip Desktop</translation>
    </message>
    <message>
        <source>Order a number, enter it at the service, and the code appears here by itself.</source>
        <translation>Commandez un numéro, saisissez-le dans le service, et le code apparaît ici de lui-même.</translation>
    </message>
</context>
</TS>
