<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Rent non-VoIP phone numbers and read the codes that arrive, on the desktop.</source>
        <translation>Alugar números de telefone que não são VoIP e ler os códigos que chegam, no computador.</translation>
    </message>
    <message>
        <source>An independent program, not made or endorsed by the service.</source>
        <translation>Um programa independente, não criado nem endossado pelo provedor.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt e PySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>The address must not hold blanks or control characters.</source>
        <translation>O endereço não pode conter espaços nem caracteres de controle.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>O endereço deve começar com https:// e indicar um servidor.</translation>
    </message>
    <message>
        <source>The address must not hold a user, a query or a fragment.</source>
        <translation>O endereço não pode conter usuário, consulta nem fragmento.</translation>
    </message>
    <message>
        <source>Plain http:// is accepted for this computer only; use https://.</source>
        <translation>http:// sem criptografia só é aceito para este computador; use https://.</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>A porta do endereço não é válida.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nenhuma conta conectada</translation>
    </message>
    <message>
        <source>Sign in on the main window.</source>
        <translation>Entre na conta pela janela principal.</translation>
    </message>
    <message>
        <source>Signed in at {address}</source>
        <translation>Conectado em {address}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Guardar no chaveiro</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Forgetting an account takes its password out of the keyring; its orders and messages stay, and are there again when you sign in to it.</source>
        <translation>Ao esquecer uma conta, a senha dela é retirada do chaveiro; os pedidos e mensagens permanecem e voltam a aparecer quando você entrar nela.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Outras contas</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Outra conta</translation>
    </message>
    <message>
        <source>The history of each account is kept apart from the others.</source>
        <translation>O histórico de cada conta é guardado separadamente.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Trocar</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Kept for this session only. {why}</source>
        <translation>Mantida só nesta sessão. {why}</translation>
    </message>
    <message>
        <source>Kept by {keyring} and nowhere else.</source>
        <translation>Somente {keyring} guarda a senha.</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>Mantida só nesta sessão.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {why}</source>
        <translation>A senha ainda pode estar no chaveiro. {why}</translation>
    </message>
    <message>
        <source>{email} was not forgotten everywhere</source>
        <translation>{email} não foi esquecido em todos os lugares</translation>
    </message>
    <message>
        <source>The password is kept for this session only</source>
        <translation>A senha é mantida só nesta sessão</translation>
    </message>
    <message>
        <source>The system keyring can be used now</source>
        <translation>O chaveiro do sistema já pode ser usado</translation>
    </message>
    <message>
        <source>The account page of the settings keeps the password in it.</source>
        <translation>Na página da conta, nas configurações, você pode guardar a senha nele.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>Nada foi enviado. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent: {number} waits for a message already.</source>
        <translation>Nada foi enviado: {number} já está aguardando uma mensagem.</translation>
    </message>
    <message>
        <source>The service does not know order {order_id} any more. It may find the number by its service.</source>
        <translation>O provedor não conhece mais o pedido {order_id}. Talvez encontre o número pelo serviço.</translation>
    </message>
    <message>
        <source>The reuse for {service} came with another number</source>
        <translation>A reutilização de {service} veio com outro número</translation>
    </message>
    <message>
        <source>It is {number} now, and was {former}. The service may have sold you a new number: look at your balance.</source>
        <translation>Agora é {number}; antes era {former}. O provedor pode ter vendido um número novo a você: confira seu saldo.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Activate this rental?</source>
        <translation>Ativar este aluguel?</translation>
    </message>
    <message>
        <source>Messages reach it for some minutes from then on, so ask for the code right after. The service may charge for it and names no price here.</source>
        <translation>A partir daí ele recebe mensagens por alguns minutos, então peça o código logo em seguida. O provedor pode cobrar por isso e não informa nenhum preço aqui.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>O que é um aluguel?</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Alugado até</translation>
    </message>
    <message>
        <source>Wait for another message on this number?</source>
        <translation>Aguardar outra mensagem neste número?</translation>
    </message>
    <message>
        <source>The service may charge for it and names no price here.</source>
        <translation>O provedor pode cobrar por isso e não informa nenhum preço aqui.</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Reutilizar</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>O que é uma reutilização?</translation>
    </message>
    <message>
        <source>Last listed price of a new number</source>
        <translation>Último preço de tabela de um número novo</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Was this number reused?</source>
        <translation>Este número foi reutilizado?</translation>
    </message>
    <message>
        <source>Was this rental activated?</source>
        <translation>Este aluguel foi ativado?</translation>
    </message>
    <message>
        <source>Was this rental renewed?</source>
        <translation>Este aluguel foi renovado?</translation>
    </message>
    <message>
        <source>{service} was not reused</source>
        <translation>{service} não foi reutilizado</translation>
    </message>
    <message>
        <source>{service} was not activated</source>
        <translation>{service} não foi ativado</translation>
    </message>
    <message>
        <source>{service} was not renewed</source>
        <translation>{service} não foi renovado</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>S&amp;witch Account</source>
        <translation>&amp;Trocar de conta</translation>
    </message>
    <message>
        <source>&amp;Follow an Order…</source>
        <translation>&amp;Acompanhar um pedido…</translation>
    </message>
    <message>
        <source>E&amp;xport Everything…</source>
        <translation>&amp;Exportar tudo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Top Up on the Website</source>
        <translation>&amp;Recarregar saldo no site</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Call&amp;backs…</source>
        <translation>Call&amp;backs…</translation>
    </message>
    <message>
        <source>&amp;Another Account…</source>
        <translation>&amp;Outra conta…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Sai&amp;r da conta</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
        <source>Copy &amp;Code</source>
        <translation>Copiar &amp;código</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <source>Ser&amp;vices and Orders</source>
        <translation>&amp;Serviços e pedidos</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>&amp;Estatísticas</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Por &amp;nome</translation>
    </message>
    <message>
        <source>By &amp;Price</source>
        <translation>Por &amp;preço</translation>
    </message>
    <message>
        <source>By &amp;Stock</source>
        <translation>Por &amp;estoque</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Look for Another Message</source>
        <translation>&amp;Buscar outra mensagem</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>Re&amp;use…</source>
        <translation>Re&amp;utilizar…</translation>
    </message>
    <message>
        <source>Reuse a Nu&amp;mber…</source>
        <translation>Reutilizar um nú&amp;mero…</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>A&amp;tivar…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>Re&amp;novar…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>N&amp;ota…</translation>
    </message>
    <message>
        <source>&amp;Order Again…</source>
        <translation>&amp;Pedir de novo…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivar</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Mensagens sem pe&amp;dido…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>Forgotten &amp;Password</source>
        <translation>&amp;Esqueci a senha</translation>
    </message>
    <message>
        <source>&amp;Check the Database</source>
        <translation>Verificar o &amp;banco de dados</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>Check for a Newer &amp;Version</source>
        <translation>Buscar uma &amp;versão mais nova</translation>
    </message>
    <message>
        <source>&amp;About NonVoip Desktop</source>
        <translation>&amp;Sobre o NonVoip Desktop</translation>
    </message>
    <message>
        <source>&amp;Sort Services</source>
        <translation>&amp;Ordenar serviços</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Pedidos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
</context>
<context>
    <name>BidDialog</name>
    <message>
        <source>Your bid</source>
        <translation>Seu lance</translation>
    </message>
    <message>
        <source>Do not bid</source>
        <translation>Não dar lance</translation>
    </message>
    <message>
        <source>What is a premium bid?</source>
        <translation>O que é um lance premium?</translation>
    </message>
    <message>
        <source>Premium number available</source>
        <translation>Número premium disponível</translation>
    </message>
    <message>
        <source>The recommended bid has changed</source>
        <translation>O lance recomendado mudou</translation>
    </message>
    <message>
        <source>Recommended bid</source>
        <translation>Lance recomendado</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>The service offers a bid, but its answer names no amount.</source>
        <translation>O provedor oferece um lance, mas a resposta não informa nenhum valor.</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Nada foi gasto.</translation>
    </message>
    <message>
        <source>{what}. The normal stock is sold out; a bid competes for the next number.</source>
        <translation>{what}. O estoque normal está esgotado; um lance disputa o próximo número.</translation>
    </message>
    <message>
        <source>The bid is in the service&apos;s own unit. What it costs shows in your balance.</source>
        <translation>O lance é dado na unidade própria do provedor. Quanto ele custa aparece no seu saldo.</translation>
    </message>
    <message>
        <source>A bid may take a while and may not win. You can cancel it in the order list.</source>
        <translation>Um lance pode demorar e pode não vencer. Você pode cancelá-lo na lista de pedidos.</translation>
    </message>
    <message>
        <source>Your bid ({lowest} to {highest})</source>
        <translation>Seu lance ({lowest} a {highest})</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Resta do limite de 24 horas</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Dar lance</translation>
    </message>
    <message>
        <source>Bid {amount}</source>
        <translation>Dar lance de {amount}</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} está sendo pedido neste momento.</translation>
    </message>
    <message>
        <source>Its price could not be checked. {reason}</source>
        <translation>Não foi possível verificar o preço. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>Nada foi enviado. {reason}</translation>
    </message>
    <message>
        <source>The decision could not be stored</source>
        <translation>Não foi possível salvar a decisão</translation>
    </message>
    <message>
        <source>{service} was not bought</source>
        <translation>{service} não foi comprado</translation>
    </message>
    <message>
        <source>The service does not offer it any more.</source>
        <translation>O provedor não o oferece mais.</translation>
    </message>
    <message>
        <source>The service does not offer {service} any more.</source>
        <translation>O provedor não oferece mais {service}.</translation>
    </message>
    <message>
        <source>{service} is sold out just now.</source>
        <translation>{service} está esgotado no momento.</translation>
    </message>
    <message>
        <source>Do not buy</source>
        <translation>Não comprar</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo depois</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>Preço na lista</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Preço atual</translation>
    </message>
    <message>
        <source>The list with {service} is some minutes old. Nothing is ordered yet.</source>
        <translation>A lista com {service} já tem alguns minutos. Nada foi pedido ainda.</translation>
    </message>
    <message>
        <source>The price is another now</source>
        <translation>O preço mudou</translation>
    </message>
    <message>
        <source>Buy for {price}</source>
        <translation>Comprar por {price}</translation>
    </message>
    <message>
        <source>Order {service} again?</source>
        <translation>Pedir {service} de novo?</translation>
    </message>
    <message>
        <source>{place}. You get another number.</source>
        <translation>{place}. Você recebe outro número.</translation>
    </message>
    <message>
        <source>30 days, in one order. Each service is paid for.</source>
        <translation>30 dias, em um só pedido. Cada serviço é pago.</translation>
    </message>
    <message>
        <source>The price is another now: {services}.</source>
        <translation>O preço mudou: {services}.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>Order %n service(s) on one number?</source>
        <translation>
            <numerusform>Pedir %n serviço em um só número?</numerusform>
            <numerusform>Pedir %n serviços em um só número?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order together for {price}</source>
        <translation>Pedir juntos por {price}</translation>
    </message>
    <message>
        <source>An earlier purchase of it is not confirmed: it may have been placed. Buying again may cost you twice.</source>
        <translation>Uma compra anterior deste serviço não está confirmada: ela pode ter sido feita. Comprar de novo pode custar o dobro.</translation>
    </message>
    <message>
        <source>Earlier purchase</source>
        <translation>Compra anterior</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Buy {service} once more?</source>
        <translation>Comprar {service} mais uma vez?</translation>
    </message>
    <message>
        <source>Buy again for {price}</source>
        <translation>Comprar de novo por {price}</translation>
    </message>
    <message>
        <source>This is past your limit</source>
        <translation>Isto ultrapassa seu limite</translation>
    </message>
    <message>
        <source>You set this limit yourself, in the settings.</source>
        <translation>Foi você quem definiu este limite, nas configurações.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Your limit for one order</source>
        <translation>Seu limite por pedido</translation>
    </message>
    <message>
        <source>Your limit for 24 hours</source>
        <translation>Seu limite em 24 horas</translation>
    </message>
    <message>
        <source>Spent or pending already</source>
        <translation>Já gasto ou pendente</translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>Off. When it is on, the service can send each message here in the moment it exists; polling goes on as a safety net.</source>
        <translation>Desativado. Quando está ativado, o provedor pode enviar cada mensagem para cá no momento em que ela existe; as consultas continuam como rede de segurança.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>Aguardando a porta…</translation>
    </message>
    <message>
        <source>Callbacks stay off.</source>
        <translation>Os callbacks continuam desativados.</translation>
    </message>
    <message>
        <source>Listening on this computer, port {port}. Taken: {taken}. Refused: {refused}.</source>
        <translation>Escutando neste computador, porta {port}. Aceitos: {taken}. Recusados: {refused}.</translation>
    </message>
    <message>
        <source>It came back in {time} ms. The address works.</source>
        <translation>Voltou em {time} ms. O endereço funciona.</translation>
    </message>
    <message>
        <source>The address answered {status}, but nothing came here: it leads somewhere else.</source>
        <translation>O endereço respondeu {status}, mas nada chegou aqui: ele leva a outro lugar.</translation>
    </message>
    <message>
        <source>The address answered {status}, and nothing came here. Does it forward to the local port, with the path as it is?</source>
        <translation>O endereço respondeu {status} e nada chegou aqui. Ele encaminha para a porta local, mantendo o caminho como está?</translation>
    </message>
    <message>
        <source>The address did not answer, or its certificate is not valid.</source>
        <translation>O endereço não respondeu ou o certificado dele não é válido.</translation>
    </message>
    <message>
        <source>Switch callbacks on first.</source>
        <translation>Ative os callbacks primeiro.</translation>
    </message>
    <message>
        <source>This program has not stored an address at the service yet.</source>
        <translation>Este programa ainda não salvou nenhum endereço no provedor.</translation>
    </message>
    <message>
        <source>Stored on {time} for user {user}: {address}</source>
        <translation>Salvo em {time} para o usuário {user}: {address}</translation>
    </message>
    <message>
        <source>It is not the address of now: save it again.</source>
        <translation>Não é o endereço atual: salve-o de novo.</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Serviço desconhecido</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>pedido {order_id}</translation>
    </message>
    <message>
        <source>A bid was won.</source>
        <translation>Um lance venceu.</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Port {port} of this computer cannot be listened on: {reason}.</source>
        <translation>Não é possível escutar na porta {port} deste computador: {reason}.</translation>
    </message>
    <message>
        <source>Callbacks are not listened for</source>
        <translation>Os callbacks não estão sendo recebidos</translation>
    </message>
    <message>
        <source>There is no address to be saved yet.</source>
        <translation>Ainda não há nenhum endereço para salvar.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program. It is tried again until it is free.</source>
        <translation>A porta {port} deste computador está em uso por outro programa. Uma nova tentativa é feita até ela ficar livre.</translation>
    </message>
    <message>
        <source>A user id is a number such as 1234.</source>
        <translation>Um ID de usuário é um número como 1234.</translation>
    </message>
    <message>
        <source>The secret part of the address is kept in a keyring only. {reason}</source>
        <translation>A parte secreta do endereço só é guardada em um chaveiro. {reason}</translation>
    </message>
    <message>
        <source>Enter the public address first.</source>
        <translation>Informe primeiro o endereço público.</translation>
    </message>
    <message>
        <source>There is no order {order_id} of this account.</source>
        <translation>Não há nenhum pedido {order_id} nesta conta.</translation>
    </message>
</context>
<context>
    <name>CallbacksPart</name>
    <message>
        <source>Listen for callbacks</source>
        <translation>Receber callbacks</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>An https address that forwards to the local port, for example that of a tunnel. CALLBACKS.md describes ways to get one.</source>
        <translation>Um endereço https que encaminha para a porta local, por exemplo o de um túnel. CALLBACKS.md descreve maneiras de obter um.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>The service stores the address for a user id. It must be the id of your own account there: messages of that user are sent to the address from then on.</source>
        <translation>O provedor salva o endereço para um ID de usuário. Deve ser o ID da sua própria conta lá: a partir daí, as mensagens desse usuário são enviadas ao endereço.</translation>
    </message>
    <message>
        <source>The stand-in service knows one user id, 1234.</source>
        <translation>O provedor simulado conhece um só ID de usuário, 1234.</translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation>Seu ID de usuário</translation>
    </message>
    <message>
        <source>Save at the service…</source>
        <translation>Salvar no provedor…</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>No provedor</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>The address ends in a secret of 256 random bits. A new one makes the old address worthless; save it at the service afterwards.</source>
        <translation>O endereço termina com um segredo de 256 bits aleatórios. Um novo inutiliza o endereço antigo; depois, salve-o no provedor.</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>Porta local</translation>
    </message>
    <message>
        <source>Only this computer can reach it. 0 takes any free one, each time.</source>
        <translation>Somente este computador pode acessá-la. Com 0, é usada a cada vez uma qualquer que esteja livre.</translation>
    </message>
    <message>
        <source>Posting a sample event…</source>
        <translation>Enviando um evento de teste…</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Nada foi gasto.</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Conexão: {state}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The app ended before the answer came. It was sent once, if at all.</source>
        <translation>O aplicativo foi encerrado antes de a resposta chegar. Se foi enviado, foi uma única vez.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>O aplicativo foi fechado antes do envio.</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>Nada foi enviado. {why}</translation>
    </message>
    <message>
        <source>It could not be stored on this computer.</source>
        <translation>Não foi possível salvar neste computador.</translation>
    </message>
    <message>
        <source>{detail} But the balance has fallen.</source>
        <translation>{detail} Mas o saldo diminuiu.</translation>
    </message>
    <message>
        <source>The answer could not be handled.</source>
        <translation>Não foi possível processar a resposta.</translation>
    </message>
    <message>
        <source>The service said yes in a way that could not be understood.</source>
        <translation>O provedor disse sim, mas de um modo que não foi possível entender.</translation>
    </message>
    <message>
        <source>The service said yes, but not for which order.</source>
        <translation>O provedor disse sim, mas não para qual pedido.</translation>
    </message>
    <message>
        <source>This result could not be stored on this computer</source>
        <translation>Não foi possível salvar este resultado neste computador</translation>
    </message>
    <message>
        <source>This purchase has been settled in the meantime.</source>
        <translation>Esta compra foi resolvida nesse meio-tempo.</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Um ID de pedido tem apenas letras e algarismos, como 146185.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your list already.</source>
        <translation>O pedido {order_id} ({service}) já está na sua lista.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your history already.</source>
        <translation>O pedido {order_id} ({service}) já está no seu histórico.</translation>
    </message>
    <message>
        <source>The service does not know this order.</source>
        <translation>O provedor não conhece este pedido.</translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation>Pedido {order_id}</translation>
    </message>
    <message>
        <source>Order {order_id} is in your list already.</source>
        <translation>O pedido {order_id} já está na sua lista.</translation>
    </message>
    <message>
        <source>Callbacks do not arrive any more</source>
        <translation>Os callbacks não chegam mais</translation>
    </message>
    <message>
        <source>A poll found a message that no callback came for. Orders are asked for at the usual pace again.</source>
        <translation>Uma consulta encontrou uma mensagem para a qual não veio nenhum callback. Os pedidos voltam a ser consultados no ritmo normal.</translation>
    </message>
    <message>
        <source>A message came that belongs to no known order</source>
        <translation>Chegou uma mensagem que não pertence a nenhum pedido conhecido</translation>
    </message>
    <message>
        <source>It is kept under Orders, Unmatched Messages.</source>
        <translation>Ela fica em Pedidos, Mensagens sem pedido.</translation>
    </message>
    <message>
        <source>What came by callback could not be shown yet</source>
        <translation>O que veio por callback ainda não pôde ser mostrado</translation>
    </message>
    <message>
        <source>An import is under way. Try again when it is done.</source>
        <translation>Há uma importação em andamento. Tente de novo quando ela terminar.</translation>
    </message>
    <message>
        <source>This purchase could not be stored on this computer</source>
        <translation>Não foi possível salvar esta compra neste computador</translation>
    </message>
    <message>
        <source>That nothing was bought could not be stored on this computer</source>
        <translation>Não foi possível salvar neste computador que nada foi comprado</translation>
    </message>
    <message>
        <source>{reason} Write down the order id and number: {ids}.</source>
        <translation>{reason} Anote o ID do pedido e o número: {ids}.</translation>
    </message>
    <message>
        <source>The service answered with order {ids}, which you have already.</source>
        <translation>O provedor respondeu com o pedido {ids}, que você já tem.</translation>
    </message>
    <message>
        <source>The service answered for fewer services than were ordered.</source>
        <translation>O provedor respondeu para menos serviços do que foram pedidos.</translation>
    </message>
    <message>
        <source>The service did not say whether this was placed: {names}.</source>
        <translation>O provedor não disse se isto foi feito: {names}.</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Uma parte</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>não feito</translation>
    </message>
    <message>
        <source>{service}: {words}</source>
        <translation>{service}: {words}</translation>
    </message>
    <message>
        <source>What a poll showed could not be stored</source>
        <translation>Não foi possível salvar o que uma consulta mostrou</translation>
    </message>
    <message>
        <source>The end of an order could not be stored</source>
        <translation>Não foi possível salvar o fim de um pedido</translation>
    </message>
    <message>
        <source>The bid for {service} has won</source>
        <translation>O lance por {service} venceu</translation>
    </message>
    <message>
        <source>Its number is there. Enter it where the code is asked for.</source>
        <translation>O número está aqui. Informe-o onde o código for solicitado.</translation>
    </message>
    <message>
        <source>The order for {service} is over</source>
        <translation>O pedido de {service} terminou</translation>
    </message>
    <message>
        <source>The app ended before it sent this, as far as it has noted.</source>
        <translation>O aplicativo foi encerrado antes de enviar isto, até onde anotou.</translation>
    </message>
    <message>
        <source>Nothing was bought. {why}</source>
        <translation>Nada foi comprado. {why}</translation>
    </message>
    <message>
        <source>Not everything was placed for {service}</source>
        <translation>Nem tudo foi pedido para {service}</translation>
    </message>
    <message>
        <source>The service answered in a way that was not understood.</source>
        <translation>O provedor respondeu de um modo que não foi entendido.</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>Este pedido não está mais na lista.</translation>
    </message>
    <message>
        <source>This order is over already.</source>
        <translation>Este pedido já terminou.</translation>
    </message>
    <message>
        <source>A message may have come that could not be stored on this computer.</source>
        <translation>Pode ter chegado uma mensagem que não foi possível salvar neste computador.</translation>
    </message>
    <message>
        <source>The app is being closed.</source>
        <translation>O aplicativo está sendo fechado.</translation>
    </message>
    <message>
        <source>Refunded: the balance shows it.</source>
        <translation>Reembolsado: o saldo mostra isso.</translation>
    </message>
    <message>
        <source>The service accepted the rejection. The balance does not show a refund yet.</source>
        <translation>O provedor aceitou a rejeição. O saldo ainda não mostra nenhum reembolso.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Algo inesperado aconteceu</translation>
    </message>
    <message>
        <source>The app goes on; the log has the details.</source>
        <translation>O aplicativo continua; os detalhes estão no log.</translation>
    </message>
    <message>
        <source>The service&apos;s name could not be found. Is this computer online?</source>
        <translation>O nome do provedor não foi encontrado na rede. Este computador está conectado à internet?</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>Não foi possível estabelecer uma conexão segura com o provedor.</translation>
    </message>
    <message>
        <source>The service does not accept connections right now.</source>
        <translation>O provedor não aceita conexões no momento.</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>Não foi possível contatar o provedor a tempo.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>O proxy não deixou a solicitação passar.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is this computer online?</source>
        <translation>Não é possível contatar o provedor. Este computador está conectado à internet?</translation>
    </message>
    <message>
        <source>The service asks for a pause of {seconds} s.</source>
        <translation>O provedor pede uma pausa de {seconds} s.</translation>
    </message>
    <message>
        <source>The answer was not from the service (HTTP {status}).</source>
        <translation>A resposta não era do provedor (HTTP {status}).</translation>
    </message>
    <message>
        <source>The answer was not from the service.</source>
        <translation>A resposta não era do provedor.</translation>
    </message>
    <message>
        <source>Unexpected answer: it could not be understood.</source>
        <translation>Resposta inesperada: não foi possível entendê-la.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Orders, messages, settings and the log</source>
        <translation>Pedidos, mensagens, configurações e o log</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation>Ainda não há nenhum. Um é feito a cada dia.</translation>
    </message>
    <message>
        <source>The newest is from {moment}. One is made each day.</source>
        <translation>O mais recente é de {moment}. Um é feito a cada dia.</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Fazendo um backup…</translation>
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
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A stand-in service on this computer: no real numbers and no real money.</source>
        <translation>Um provedor simulado neste computador: sem números reais e sem dinheiro real.</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar a mensagem</translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation>{what}: {time}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erased is erased: from the database, from what the search knows, and from the backups on this computer. Files that you exported stay. Orders that are running or not confirmed stay too.</source>
        <translation>O que é apagado não volta: sai do banco de dados, do que a busca conhece e dos backups neste computador. Os arquivos que você exportou permanecem. Os pedidos em andamento ou não confirmados também permanecem.</translation>
    </message>
    <message>
        <source>Texts and codes alone can be erased after some time by themselves: see ‘Keep the text of messages for’ in the settings, page ‘Data’.</source>
        <translation>Só os textos e códigos podem ser apagados automaticamente depois de algum tempo: veja “Manter o texto das mensagens por” na página “Dados” das configurações.</translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation>Apagar do histórico</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>Com mais de 30 dias</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>Com mais de 90 dias</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Com mais de um ano</translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation>Com mais de dois anos</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos os pedidos</translation>
    </message>
    <message>
        <source>Erase this order?</source>
        <translation>Apagar este pedido?</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Erases for good. Can be used after a moment.</source>
        <translation>Apaga definitivamente. Poderá ser usado em um instante.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its messages, codes and note go with it.</source>
        <translation>As mensagens, os códigos e a nota são apagados junto.</translation>
    </message>
    <message>
        <source>There are no such orders.</source>
        <translation>Não há pedidos assim.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with all messages, codes and notes.</source>
        <translation>
            <numerusform>%Ln pedido com todas as mensagens, códigos e notas.</numerusform>
            <numerusform>%Ln pedidos com todas as mensagens, códigos e notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} This cannot be undone.</source>
        <translation>{what} Isto não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln order(s) for good</source>
        <translation>
            <numerusform>Apagar %Ln pedido definitivamente</numerusform>
            <numerusform>Apagar %Ln pedidos definitivamente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{service}, {number}, ordered {time}</source>
        <translation>{service}, {number}, pedido em {time}</translation>
    </message>
    <message>
        <source>Erasing, and making the files anew…</source>
        <translation>Apagando e recriando os arquivos…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Nada foi apagado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were erased</source>
        <translation>
            <numerusform>%Ln pedido foi apagado</numerusform>
            <numerusform>%Ln pedidos foram apagados</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the database nor a backup holds them any more.</source>
        <translation>Não estão mais nem no banco de dados nem em nenhum backup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were kept: running or not confirmed.</source>
        <translation>
            <numerusform>%Ln pedido foi mantido: em andamento ou não confirmado.</numerusform>
            <numerusform>%Ln pedidos foram mantidos: em andamento ou não confirmados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>When the normal stock of a service is sold out, the service auctions the numbers that come in. Your bid says how much the next one is worth to you. When it wins, the order goes on by itself and its number appears in the list; until then you can cancel it.</source>
        <translation>Quando o estoque normal de um serviço se esgota, o provedor leiloa os números que vão chegando. Seu lance diz quanto o próximo vale para você. Se ele vencer, o pedido segue sozinho e o número aparece na lista; até lá, você pode cancelá-lo.</translation>
    </message>
    <message>
        <source>A rental is a number that stays yours for days instead of minutes, for one service. Between codes it sleeps, and no message reaches it: activate it first, then ask for the code at the service. Renew it before its end to keep the number; afterwards it is gone.</source>
        <translation>Um aluguel é um número que fica com você por dias em vez de minutos, para um só serviço. Entre um código e outro ele dorme e não recebe mensagens: ative-o primeiro e depois peça o código no serviço. Renove-o antes do fim para manter o número; depois disso, ele se perde.</translation>
    </message>
    <message>
        <source>A reuse waits for one more message on a number that you have ordered before, for the same service: to sign in again, for example. The service decides whether the number can still be had. Earlier messages stay with the order.</source>
        <translation>Uma reutilização aguarda mais uma mensagem em um número que você já pediu, para o mesmo serviço: por exemplo, para entrar de novo. O provedor decide se o número ainda está disponível. As mensagens anteriores ficam com o pedido.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>The file holds numbers, messages and codes as plain text. Keep it where nobody else can read it.</source>
        <translation>O arquivo contém números, mensagens e códigos em texto sem criptografia. Guarde-o onde ninguém mais possa lê-lo.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Only what was found ({count})</source>
        <translation>Somente o que foi encontrado ({count})</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Todos os pedidos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para planilhas</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>{done} of {total} orders</source>
        <translation>{done} de {total} pedidos</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>%Ln pedido foi exportado</numerusform>
            <numerusform>%Ln pedidos foram exportados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>sold out</source>
        <translation>esgotado</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>a partir de {price}</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Por serviço</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Buscar um país</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Buscar um serviço</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Services in all countries</source>
        <translation>Serviços em todos os países</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}: {text}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Qualquer tipo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Qualquer serviço</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow an order</source>
        <translation>Acompanhar um pedido</translation>
    </message>
    <message>
        <source>Enter the id of an order of this account that was bought elsewhere. Its number and its messages are shown here from then on. This costs nothing.</source>
        <translation>Informe o ID de um pedido desta conta que foi comprado em outro lugar. A partir daí, o número e as mensagens dele aparecem aqui. Isto não custa nada.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID do pedido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Um ID de pedido tem apenas letras e algarismos, como 146185.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>atualizado agora</translation>
    </message>
    <message>
        <source>updated {count} min ago</source>
        <translation>atualizado há {count} min</translation>
    </message>
    <message>
        <source>updated {count} h ago</source>
        <translation>atualizado há {count} h</translation>
    </message>
    <message>
        <source>updated {count} d ago</source>
        <translation>atualizado há {count} d</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Ways to copy the number</source>
        <translation>Formas de copiar o número</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>Com ou sem o código do país</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copiar {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Diagnostics are on the clipboard</source>
        <translation>O diagnóstico está na área de transferência</translation>
    </message>
    <message>
        <source>They hold no password and no code. Read them before you send them.</source>
        <translation>Ele não contém senhas nem códigos. Leia-o antes de enviar.</translation>
    </message>
    <message>
        <source>NonVoip Desktop is now version {version}</source>
        <translation>O NonVoip Desktop está agora na versão {version}</translation>
    </message>
    <message>
        <source>Help, What’s New tells what has changed.</source>
        <translation>Ajuda, Novidades mostra o que mudou.</translation>
    </message>
    <message>
        <source>Version {version} of NonVoip Desktop is out</source>
        <translation>A versão {version} do NonVoip Desktop está disponível</translation>
    </message>
    <message>
        <source>Help, Check for a Newer Version opens its page.</source>
        <translation>Ajuda, Buscar uma versão mais nova abre a página dela.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version</source>
        <translation>Não foi possível saber se há uma versão mais nova</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Esta é a versão mais nova</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The messages could not be read</source>
        <translation>Não foi possível ler as mensagens</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>Não foi possível salvar a alteração</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>More about this order</source>
        <translation>Mais sobre este pedido</translation>
    </message>
    <message>
        <source>Ordered {time} · id {id}</source>
        <translation>Pedido em {time} · ID {id}</translation>
    </message>
    <message>
        <source>Ordered {time} for {price} · id {id}</source>
        <translation>Pedido em {time} por {price} · ID {id}</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Orders of the history</source>
        <translation>Pedidos do histórico</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No order fits this search. Try fewer words or another filter.</source>
        <translation>Nenhum pedido corresponde a esta busca. Tente menos palavras ou outro filtro.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Nenhum pedido ainda</translation>
    </message>
    <message>
        <source>Everything that you order, and every message, is kept here.</source>
        <translation>Tudo o que você pede, e cada mensagem, fica guardado aqui.</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>Consultando o histórico…</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Não foi possível ler o histórico</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Search services, numbers, messages and notes</source>
        <translation>Buscar serviços, números, mensagens e notas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Pedir de novo…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Ver na lista</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Copy the newest code</source>
        <translation>Copiar o código mais recente</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Pedir o mesmo serviço de novo</translation>
    </message>
    <message>
        <source>Write a note on this order</source>
        <translation>Escrever uma nota sobre este pedido</translation>
    </message>
    <message>
        <source>Put it back among the orders</source>
        <translation>Devolvê-lo aos pedidos</translation>
    </message>
    <message>
        <source>Show it among the orders</source>
        <translation>Mostrá-lo entre os pedidos</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>Tirá-lo da lista; ele fica no histórico</translation>
    </message>
    <message>
        <source>Erase this order for good</source>
        <translation>Apagar este pedido definitivamente</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>código {digits}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Lance ativo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Mensagem recebida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptInTrayDialog</name>
    <message>
        <source>NonVoip Desktop goes on in the tray</source>
        <translation>O NonVoip Desktop continua na bandeja</translation>
    </message>
    <message>
        <source>It waits for your messages there and tells you when one arrives. A click on its icon brings the window back, and its menu has your active orders.</source>
        <translation>Lá ele aguarda suas mensagens e avisa quando chega uma. Um clique no ícone traz a janela de volta, e o menu dele contém seus pedidos ativos.</translation>
    </message>
    <message>
        <source>The settings change what closing the window does. This is said only once.</source>
        <translation>Nas configurações se muda o que acontece ao fechar a janela. Isto é dito uma única vez.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Sair de vez</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Manter na bandeja</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation>o chaveiro do sistema (Secret Service)</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>o Gerenciador de Credenciais do Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>o chaveiro do macOS</translation>
    </message>
    <message>
        <source>This system has no keyring service running.</source>
        <translation>Este sistema não tem nenhum serviço de chaveiro em execução.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation>O chaveiro do sistema está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked, so nothing could be read or kept there.</source>
        <translation>O chaveiro do sistema não foi desbloqueado, então nada pôde ser lido nem guardado nele.</translation>
    </message>
    <message>
        <source>The system keyring refused to keep the password.</source>
        <translation>O chaveiro do sistema se recusou a guardar a senha.</translation>
    </message>
    <message>
        <source>The system keyring refused to forget the password.</source>
        <translation>O chaveiro do sistema se recusou a esquecer a senha.</translation>
    </message>
    <message>
        <source>The system keyring took the password and did not keep it.</source>
        <translation>O chaveiro do sistema aceitou a senha, mas não a manteve.</translation>
    </message>
    <message>
        <source>The system keyring took the token and did not keep it.</source>
        <translation>O chaveiro do sistema aceitou o token, mas não o manteve.</translation>
    </message>
    <message>
        <source>The system keyring still holds the password.</source>
        <translation>O chaveiro do sistema ainda contém a senha.</translation>
    </message>
    <message>
        <source>The system keyring still holds the token.</source>
        <translation>O chaveiro do sistema ainda contém o token.</translation>
    </message>
    <message>
        <source>The keyring that is set on this system (PYTHON_KEYRING_BACKEND or keyringrc.cfg) cannot be loaded ({kind}).</source>
        <translation>O chaveiro configurado neste sistema (PYTHON_KEYRING_BACKEND ou keyringrc.cfg) não pode ser carregado ({kind}).</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting to be unlocked.</source>
        <translation>O chaveiro do sistema não respondeu a tempo. Talvez esteja aguardando o desbloqueio.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>só esta sessão</translation>
    </message>
    <message>
        <source>The keyring that is set on this system ({name}) is not a keyring of the system itself.</source>
        <translation>O chaveiro configurado neste sistema ({name}) não é um chaveiro do próprio sistema.</translation>
    </message>
    <message>
        <source>The system keyring could not be used ({kind}).</source>
        <translation>Não foi possível usar o chaveiro do sistema ({kind}).</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>Buscar nomes e textos</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Hidden while the screen is locked</source>
        <translation>Oculto enquanto a tela está bloqueada</translation>
    </message>
    <message>
        <source>Everything is shown again as soon as the screen is unlocked.</source>
        <translation>Tudo volta a aparecer assim que a tela for desbloqueada.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Mostrar agora</translation>
    </message>
</context>
<context>
    <name>LowBalance</name>
    <message>
        <source>Your balance is low: {amount}</source>
        <translation>Seu saldo está baixo: {amount}</translation>
    </message>
    <message>
        <source>You can top it up on the website (Help menu).</source>
        <translation>Você pode recarregá-lo no site (menu Ajuda).</translation>
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
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign &amp;Out {account}</source>
        <translation>Sai&amp;r da conta {account}</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Sai&amp;r da conta</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages ({count})…</source>
        <translation>Mensagens sem pe&amp;dido ({count})…</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>Mensagens sem pe&amp;dido…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar o texto selecionado</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) are kept in the history.</source>
        <translation>
            <numerusform>%n mensagem anterior está guardada no histórico.</numerusform>
            <numerusform>%n mensagens anteriores estão guardadas no histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>restam {time}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Waiting for a new message. These came before.</source>
        <translation>Aguardando uma nova mensagem. Estas chegaram antes.</translation>
    </message>
    <message>
        <source>No new message came in time. These came before.</source>
        <translation>Nenhuma mensagem nova chegou a tempo. Estas chegaram antes.</translation>
    </message>
    <message>
        <source>Looking for another message</source>
        <translation>Buscando outra mensagem</translation>
    </message>
    <message>
        <source>Ask for the code now.</source>
        <translation>Peça o código agora.</translation>
    </message>
    <message>
        <source>Ask for the code now: messages come for {time}.</source>
        <translation>Peça o código agora: as mensagens chegam durante {time}.</translation>
    </message>
    <message>
        <source>No message reaches it before it is activated again.</source>
        <translation>Nenhuma mensagem chega até que ele seja ativado de novo.</translation>
    </message>
    <message>
        <source>No message reaches its number before it is activated. Activate it right before you ask for the code.</source>
        <translation>Nenhuma mensagem chega ao número até que ele seja ativado. Ative-o logo antes de pedir o código.</translation>
    </message>
    <message>
        <source>Bid {bid}, running for {time}.</source>
        <translation>Lance de {bid}, em andamento há {time}.</translation>
    </message>
    <message>
        <source>Running for {time}.</source>
        <translation>Em andamento há {time}.</translation>
    </message>
    <message>
        <source>The number appears here if the bid wins. A bid that finds no number has been seen to end after about 15 minutes.</source>
        <translation>O número aparece aqui se o lance vencer. Já se observou que um lance que não encontra número termina após cerca de 15 minutos.</translation>
    </message>
    <message>
        <source>The bid was cancelled</source>
        <translation>O lance foi cancelado</translation>
    </message>
    <message>
        <source>The bid has ended without a number</source>
        <translation>O lance terminou sem número</translation>
    </message>
    <message>
        <source>Look at your balance: it shows what came back.</source>
        <translation>Confira seu saldo: ele mostra o que foi devolvido.</translation>
    </message>
    <message>
        <source>This rental has ended</source>
        <translation>Este aluguel terminou</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Order the service again for another number.</source>
        <translation>Não pode mais ser renovado. Peça o serviço de novo para obter outro número.</translation>
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
        <translation>Nenhum pedido escolhido</translation>
    </message>
    <message>
        <source>The number and the messages of an order appear here.</source>
        <translation>O número e as mensagens de um pedido aparecem aqui.</translation>
    </message>
    <message>
        <source>Ordering {service}…</source>
        <translation>Pedindo {service}…</translation>
    </message>
    <message>
        <source>The number appears here as soon as the service has answered.</source>
        <translation>O número aparece aqui assim que o provedor responder.</translation>
    </message>
    <message>
        <source>The service asks for your decision</source>
        <translation>O provedor pede sua decisão</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>Nada foi gasto.</translation>
    </message>
    <message>
        <source>Bidding for a number</source>
        <translation>Dando lance por um número</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>Este pedido foi feito?</translation>
    </message>
    <message>
        <source>It will not be sent again by itself.</source>
        <translation>Não será enviado de novo por conta própria.</translation>
    </message>
    <message>
        <source>{service} was not ordered</source>
        <translation>{service} não foi pedido</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>Chegou uma mensagem</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Ela está sendo buscada.</translation>
    </message>
    <message>
        <source>This rental is not active</source>
        <translation>Este aluguel não está ativo</translation>
    </message>
    <message>
        <source>Waiting for a number</source>
        <translation>Aguardando um número</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>Ele aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>Ask for the code now</source>
        <translation>Peça o código agora</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Aguardando o código</translation>
    </message>
    <message>
        <source>Enter {number} at {service}; the code appears here by itself.</source>
        <translation>Informe {number} em {service}; o código aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Nada foi gasto.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Não feito</translation>
    </message>
    <message>
        <source>The service did not take this order.</source>
        <translation>O provedor não aceitou este pedido.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>A code that still comes is shown here.</source>
        <translation>Se um código ainda chegar, será mostrado aqui.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>No message came in time. One that comes late is shown here.</source>
        <translation>Nenhuma mensagem chegou a tempo. Se alguma chegar depois, será mostrada aqui.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>de {sender}</translation>
    </message>
    <message>
        <source>{time} after ordering</source>
        <translation>{time} após o pedido</translation>
    </message>
    <message>
        <source>The text was removed.</source>
        <translation>O texto foi removido.</translation>
    </message>
    <message>
        <source>Possibly old: it may be from before this order.</source>
        <translation>Possivelmente antiga: pode ser anterior a este pedido.</translation>
    </message>
    <message>
        <source>The code was read by this app from the text.</source>
        <translation>Este aplicativo extraiu o código do texto.</translation>
    </message>
    <message>
        <source>Came by callback, not confirmed by a poll yet.</source>
        <translation>Veio por callback; nenhuma consulta a confirmou ainda.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>Número copiado</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Mensagem copiada</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>NonVoip Desktop data (*.{suffix})</source>
        <translation>Dados do NonVoip Desktop (*.{suffix})</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Importar de outro computador</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent}% concluído</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>Tudo foi exportado</translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation>O arquivo foi importado</translation>
    </message>
    <message>
        <source>There was nothing in it that this computer did not know.</source>
        <translation>Não havia nele nada que este computador não conhecesse.</translation>
    </message>
    <message>
        <source>New or newer: orders {orders}, messages {messages}.</source>
        <translation>Novos ou mais recentes: pedidos {orders}, mensagens {messages}.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>All orders, messages, notes and favourites of all accounts go into one file, for this program on another computer. Passwords are not in it; codes and messages are, as plain text.</source>
        <translation>Todos os pedidos, mensagens, notas e favoritos de todas as contas vão para um só arquivo, para este programa em outro computador. Senhas não estão nele; códigos e mensagens estão, em texto sem criptografia.</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Importar de outro computador</translation>
    </message>
    <message>
        <source>What such a file has and this computer has not is added. Where both know an order, the newer one stays. Nothing is lost: a backup is made first. Until it is done, nothing is bought and new messages wait.</source>
        <translation>O que esse arquivo tem e este computador não tem é adicionado. Se ambos conhecem um pedido, fica o mais recente. Nada se perde: antes é feito um backup. Até terminar, nada é comprado e as novas mensagens esperam.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The demo’s stand-in service, on this computer.</source>
        <translation>O provedor simulado da demonstração, neste computador.</translation>
    </message>
    <message>
        <source>Sign in first: the test asks for your balance.</source>
        <translation>Entre na conta primeiro: o teste consulta seu saldo.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Address of the service</source>
        <translation>Endereço do provedor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Asks the service for the balance, in the way that is set above.</source>
        <translation>Pede o saldo ao provedor, pela via configurada acima.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Perguntando ao provedor…</translation>
    </message>
    <message>
        <source>The service answered after {milliseconds} ms.</source>
        <translation>O provedor respondeu em {milliseconds} ms.</translation>
    </message>
</context>
<context>
    <name>NewestCard</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What this number is for, say</source>
        <translation>Por exemplo, para que serve este número</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} de {most} caracteres</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A message has arrived</source>
        <translation>Chegou uma mensagem</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to read it.</source>
        <translation>Abra o NonVoip Desktop para lê-la.</translation>
    </message>
    <message>
        <source>Code for {service}</source>
        <translation>Código de {service}</translation>
    </message>
    <message>
        <source>Message for {service}</source>
        <translation>Mensagem de {service}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>A rental ends soon</source>
        <translation>Um aluguel termina em breve</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to renew it.</source>
        <translation>Abra o NonVoip Desktop para renová-lo.</translation>
    </message>
    <message>
        <source>{code} (this may be the code of before)</source>
        <translation>{code} (pode ser o código anterior)</translation>
    </message>
    <message>
        <source>It came to {number}.</source>
        <translation>Chegou ao número {number}.</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>Aluguéis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Nenhum pedido ainda</translation>
    </message>
    <message>
        <source>Choose a service above: its number appears here.</source>
        <translation>Escolha um serviço acima: o número dele aparece aqui.</translation>
    </message>
    <message>
        <source>A number ordered for a day or longer appears here. It sleeps between codes: activate it before you ask for one.</source>
        <translation>Um número pedido para um dia ou mais aparece aqui. Ele dorme entre um código e outro: ative-o antes de pedir um.</translation>
    </message>
    <message>
        <source>No rentals</source>
        <translation>Nenhum aluguel</translation>
    </message>
    <message>
        <source>What is over is under ‘All’.</source>
        <translation>O que já terminou está em “Todos”.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada em andamento</translation>
    </message>
    <message>
        <source>Code for {service}: {digits}</source>
        <translation>Código de {service}: {digits}</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>The reuse came with another number. It was {former}, it is {number} now.</source>
        <translation>A reutilização veio com outro número. Era {former}, agora é {number}.</translation>
    </message>
    <message>
        <source>It is not known whether it was reused.</source>
        <translation>Não se sabe se foi reutilizado.</translation>
    </message>
    <message>
        <source>It is not known whether it was activated.</source>
        <translation>Não se sabe se foi ativado.</translation>
    </message>
    <message>
        <source>It is not known whether it was renewed.</source>
        <translation>Não se sabe se foi renovado.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} de {of}</translation>
    </message>
    <message>
        <source>{place} · {at} of {of} on one number</source>
        <translation>{place} · {at} de {of} em um só número</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Ends soon</source>
        <translation>Acabando</translation>
    </message>
    <message>
        <source>Waiting for SMS</source>
        <translation>Aguardando SMS</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Pedindo…</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Sua decisão</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>Lance ativo</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Mensagem recebida</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Não pedido</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Não feito</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Bid {bid}, {count} min</source>
        <translation>Lance {bid}, {count} min</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Cancel bid</source>
        <translation>Cancelar lance</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Ativar…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Reuse…</source>
        <translation>Reutilizar…</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Pedir de novo…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation>Devolver este número</translation>
    </message>
    <message>
        <source>Cancel the running bid</source>
        <translation>Cancelar o lance em andamento</translation>
    </message>
    <message>
        <source>See what the service asks for</source>
        <translation>Ver o que o provedor pergunta</translation>
    </message>
    <message>
        <source>Say whether this order was placed</source>
        <translation>Dizer se este pedido foi feito</translation>
    </message>
    <message>
        <source>Look for another message</source>
        <translation>Buscar outra mensagem</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>Tirá-lo da lista; ele fica no histórico</translation>
    </message>
    <message>
        <source>Let messages reach this rental</source>
        <translation>Permitir que mensagens cheguem a este aluguel</translation>
    </message>
    <message>
        <source>Rent this number for longer</source>
        <translation>Alugar este número por mais tempo</translation>
    </message>
    <message>
        <source>Wait for another message on this number</source>
        <translation>Aguardar outra mensagem neste número</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>Pedir o mesmo serviço de novo</translation>
    </message>
    <message>
        <source>Write a note of your own on this order</source>
        <translation>Escrever uma nota sua sobre este pedido</translation>
    </message>
    <message>
        <source>A request for this order is under way.</source>
        <translation>Há uma solicitação em andamento para este pedido.</translation>
    </message>
    <message>
        <source>Not possible now: {state}</source>
        <translation>Não é possível agora: {state}</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>ainda sem número</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>código {digits}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>restam {time}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A code has come for {service}</source>
        <translation>Chegou um código de {service}</translation>
    </message>
    <message>
        <source>The number was not rejected.</source>
        <translation>O número não foi rejeitado.</translation>
    </message>
    <message>
        <source>{service} was not rejected</source>
        <translation>{service} não foi rejeitado</translation>
    </message>
    <message>
        <source>It is not known whether {service} was rejected</source>
        <translation>Não se sabe se {service} foi rejeitado</translation>
    </message>
    <message>
        <source>{service} was taken off the list</source>
        <translation>{service} saiu da lista</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Ele fica no histórico.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>Não foi possível salvar a alteração</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command, a service or an order</source>
        <translation>Digite um comando, um serviço ou um pedido</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter acts, Escape closes.</source>
        <translation>As setas escolhem, Enter executa, Esc fecha.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada corresponde. Tente menos letras.</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PinLabel</name>
    <message>
        <source>Code {digits}</source>
        <translation>Código {digits}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be read</source>
        <translation>Não foi possível ler as configurações</translation>
    </message>
    <message>
        <source>The defaults hold. The damaged file was kept as {file}.</source>
        <translation>Valem os valores padrão. O arquivo danificado foi mantido como {file}.</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>Não foi possível ler algumas configurações</translation>
    </message>
    <message>
        <source>The defaults hold for: {settings}.</source>
        <translation>Valem os valores padrão em: {settings}.</translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation>Não foi possível salvar a configuração</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation>Não foi possível alterar a inicialização automática</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Do not buy</source>
        <translation>Não comprar</translation>
    </message>
    <message>
        <source>The price has changed</source>
        <translation>O preço mudou</translation>
    </message>
    <message>
        <source>The price has changed again</source>
        <translation>O preço mudou de novo</translation>
    </message>
    <message>
        <source>Nothing has been spent. Without a price there is nothing to accept.</source>
        <translation>Nada foi gasto. Sem um preço, não há o que aceitar.</translation>
    </message>
    <message>
        <source>Nothing has been spent. You pay at most {price}.</source>
        <translation>Nada foi gasto. Você paga no máximo {price}.</translation>
    </message>
    <message>
        <source>Pay {price}</source>
        <translation>Pagar {price}</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>Preço de tabela</translation>
    </message>
    <message>
        <source>Price asked now</source>
        <translation>Preço pedido agora</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo depois</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>Resta do limite de 24 horas</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours ({limit})</source>
        <translation>Resta do limite de 24 horas ({limit})</translation>
    </message>
    <message>
        <source>The service asks for another price, but its answer names none.</source>
        <translation>O provedor pede outro preço, mas a resposta não informa nenhum.</translation>
    </message>
    <message>
        <source>This is more than what is left of your limit.</source>
        <translation>Isto é mais do que resta do seu limite.</translation>
    </message>
    <message>
        <source>This is more than your balance; the service will probably refuse it.</source>
        <translation>Isto é mais do que o seu saldo; o provedor provavelmente vai recusar.</translation>
    </message>
</context>
<context>
    <name>ProductDelegate</name>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>Pedindo…</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Estoque</translation>
    </message>
    <message>
        <source>{service} is sold out.</source>
        <translation>{service} está esgotado.</translation>
    </message>
    <message>
        <source>The price of {service} is not known.</source>
        <translation>O preço de {service} não é conhecido.</translation>
    </message>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>{service} está sendo pedido neste momento.</translation>
    </message>
    <message>
        <source>Five services at most fit on one number.</source>
        <translation>No máximo cinco serviços cabem em um número.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>{found} for “{words}”</source>
        <translation>{found} para “{words}”</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>atualizando…</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>carregando…</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>desatualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n not offered any more</source>
        <translation>
            <numerusform>%n não é mais oferecido</numerusform>
            <numerusform>%n não são mais oferecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one at a time</source>
        <translation>Escolher um por vez</translation>
    </message>
    <message>
        <source>Several services on one number</source>
        <translation>Vários serviços em um número</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Ordem: {order}</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>Nada corresponde a “{words}”</translation>
    </message>
    <message>
        <source>Try a part of the name, a group or a country.</source>
        <translation>Tente uma parte do nome, um grupo ou um país.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <translation>Não foi possível carregar os serviços</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>They appear here as soon as the service has sent its list.</source>
        <translation>Eles aparecem aqui assim que o provedor enviar a lista.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Nenhum serviço ainda</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Click the star on a card, or press * on a chosen one.</source>
        <translation>Clique na estrela de um cartão ou pressione * em um escolhido.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Nenhum favorito ainda</translation>
    </message>
    <message>
        <source>What you order is kept here, ready to be ordered again.</source>
        <translation>O que você pede fica guardado aqui, pronto para ser pedido de novo.</translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation>Nada pedido ainda</translation>
    </message>
    <message>
        <source>No services here</source>
        <translation>Nenhum serviço aqui</translation>
    </message>
    <message>
        <source>The service offers none just now.</source>
        <translation>O provedor não oferece nenhum no momento.</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Antigos</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esgotado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>resta %Ln</numerusform>
            <numerusform>restam %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln serviço</numerusform>
            <numerusform>%Ln serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>%Ln países</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln disponível</numerusform>
            <numerusform>%Ln disponíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>pedindo</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The favourite could not be stored</source>
        <translation>Não foi possível salvar o favorito</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo service did not start.</source>
        <translation>O provedor da demonstração não iniciou.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The page of releases did not answer in time.</source>
        <translation>A página de versões não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The page of releases could not be reached.</source>
        <translation>Não foi possível acessar a página de versões.</translation>
    </message>
    <message>
        <source>The page of releases leads in a circle.</source>
        <translation>A página de versões redireciona em círculo.</translation>
    </message>
    <message>
        <source>The page of releases answered with {status_code}.</source>
        <translation>A página de versões respondeu {status_code}.</translation>
    </message>
    <message>
        <source>The page of releases names no version.</source>
        <translation>A página de versões não informa nenhuma versão.</translation>
    </message>
    <message>
        <source>The page of releases has no safe address.</source>
        <translation>A página de versões não tem um endereço seguro.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your rental for {service} ends in {time}</source>
        <translation>Seu aluguel de {service} termina em {time}</translation>
    </message>
    <message>
        <source>{number} can be renewed until {moment} ({zone}). After that it cannot be renewed any more.</source>
        <translation>{number} pode ser renovado até {moment} ({zone}). Depois disso, não poderá mais ser renovado.</translation>
    </message>
    <message>
        <source>{number} can be renewed until then: {moment} ({zone}).</source>
        <translation>{number} pode ser renovado até então: {moment} ({zone}).</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>O que é um aluguel?</translation>
    </message>
    <message>
        <source>Rent this number for longer?</source>
        <translation>Alugar este número por mais tempo?</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service decides what it charges and tells the new end.</source>
        <translation>Nada foi gasto. O provedor decide quanto cobra e informa o novo fim.</translation>
    </message>
    <message>
        <source>The balance does not cover the last listed price.</source>
        <translation>O saldo não cobre o último preço de tabela.</translation>
    </message>
    <message>
        <source>Renew for {days}</source>
        <translation>Renovar por {days}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>Alugado até</translation>
    </message>
    <message>
        <source>told by the service</source>
        <translation>informado pelo provedor</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Novo fim</translation>
    </message>
    <message>
        <source>New end, as expected</source>
        <translation>Novo fim previsto</translation>
    </message>
    <message>
        <source>Last listed price</source>
        <translation>Último preço de tabela</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>the service decides</source>
        <translation>o provedor decide</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance after, at that price</source>
        <translation>Saldo depois, a esse preço</translation>
    </message>
</context>
<context>
    <name>RenewTokenDialog</name>
    <message>
        <source>Make a new token</source>
        <translation>Criar um novo token</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Manter o token</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>Criar um novo token?</translation>
    </message>
    <message>
        <source>The address that the service knows is worthless from then on: callbacks come again when the new address is saved at the service.</source>
        <translation>O endereço que o provedor conhece deixa de valer a partir daí: os callbacks voltam a chegar quando o novo endereço for salvo no provedor.</translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>No message reaches it</source>
        <translation>Não recebe mensagens</translation>
    </message>
    <message>
        <source>{time} left active</source>
        <translation>ativo por mais {time}</translation>
    </message>
    <message>
        <source>{time} to ask for the code</source>
        <translation>{time} para pedir o código</translation>
    </message>
    <message>
        <source>Rented until {time} ({zone})</source>
        <translation>Alugado até {time} ({zone})</translation>
    </message>
    <message>
        <source>Ended {time} ({zone})</source>
        <translation>Terminou em {time} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>The balance could not be asked right now.</source>
        <translation>Não foi possível consultar o saldo no momento.</translation>
    </message>
</context>
<context>
    <name>ReuseNumberDialog</name>
    <message>
        <source>Reuse a number</source>
        <translation>Reutilizar um número</translation>
    </message>
    <message>
        <source>For a number whose order is not in your list. The service looks for its newest order by service and number, and waits for another message on it.</source>
        <translation>Para um número cujo pedido não está na sua lista. O provedor busca o pedido mais recente dele por serviço e número e aguarda nele outra mensagem.</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service may charge for it and names no price.</source>
        <translation>Nada foi gasto. O provedor pode cobrar por isso e não informa nenhum preço.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>as in the catalogue, such as Instagram</source>
        <translation>como no catálogo, por exemplo Instagram</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>O que é uma reutilização?</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>Reutilizar</translation>
    </message>
    <message>
        <source>A number has 8 to 15 digits, such as +1 609 555-0123.</source>
        <translation>Um número tem de 8 a 15 algarismos, como +1 609 555-0123.</translation>
    </message>
</context>
<context>
    <name>SaveAddressDialog</name>
    <message>
        <source>Save at the service</source>
        <translation>Salvar no provedor</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Save this address at the service?</source>
        <translation>Salvar este endereço no provedor?</translation>
    </message>
    <message>
        <source>From then on the service sends every message of this user here, too. It asks for no password for this, so that nobody but you can notice a wrong user id.</source>
        <translation>A partir daí, o provedor envia também para cá cada mensagem deste usuário. Para isso ele não pede senha, então só você pode perceber um ID de usuário errado.</translation>
    </message>
    <message>
        <source>The secret part of the address is hidden here, and sent.</source>
        <translation>A parte secreta do endereço está oculta aqui, mas é enviada.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado para</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de usuário</translation>
    </message>
    <message>
        <source>A wrong user id would send somebody else&apos;s messages here. Enter only your own.</source>
        <translation>Um ID de usuário errado faria chegar aqui as mensagens de outra pessoa. Informe somente o seu.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search services and countries</source>
        <translation>Buscar serviços e países</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Antigos</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The call was broken off after it was sent.</source>
        <translation>A chamada foi interrompida depois de enviada.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>A resposta não chegou a tempo.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer came.</source>
        <translation>A conexão caiu antes da resposta completa.</translation>
    </message>
    <message>
        <source>The service does not accept this email and password.</source>
        <translation>O provedor não aceita este e-mail e esta senha.</translation>
    </message>
    <message>
        <source>The service refused without saying why.</source>
        <translation>O provedor recusou sem dizer por quê.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}.</source>
        <translation>O provedor respondeu com HTTP {status}.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}: {words}</source>
        <translation>O provedor respondeu com HTTP {status}: {words}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>Buscar mensagens a cada</translation>
    </message>
    <message>
        <source>Seconds between two looks at an order that was just placed; older orders are looked at less often, and the service&apos;s limit is always kept.</source>
        <translation>Segundos entre duas consultas de um pedido recém-feito; pedidos mais antigos são consultados com menos frequência, e o limite do provedor é sempre respeitado.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>First reminder before a rental ends</source>
        <translation>Primeiro lembrete antes do fim de um aluguel</translation>
    </message>
    <message>
        <source>Days before the end; 0 for none.</source>
        <translation>Dias antes do fim; 0 para nenhum.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Second reminder before a rental ends</source>
        <translation>Segundo lembrete antes do fim de um aluguel</translation>
    </message>
    <message>
        <source>Last reminder before it can no longer be renewed</source>
        <translation>Último lembrete antes que não possa mais ser renovado</translation>
    </message>
    <message>
        <source>Hours before the end; 0 for none. A rental that has ended cannot be renewed.</source>
        <translation>Horas antes do fim; 0 para nenhum. Um aluguel que terminou não pode ser renovado.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Mostrar horários em UTC</translation>
    </message>
    <message>
        <source>Ask first when one order costs more than</source>
        <translation>Perguntar antes se um pedido custar mais de</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Vazio: sem limite.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Ask first when 24 hours cost more than</source>
        <translation>Perguntar antes se em 24 horas o gasto passar de</translation>
    </message>
    <message>
        <source>Counts what was spent, is pending or is not confirmed. Empty: no limit.</source>
        <translation>Conta o que foi gasto, está pendente ou não está confirmado. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>Warn when the balance falls below</source>
        <translation>Avisar quando o saldo ficar abaixo de</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>Vazio: nunca.</translation>
    </message>
    <message>
        <source>Keep the text of messages for</source>
        <translation>Manter o texto das mensagens por</translation>
    </message>
    <message>
        <source>Days after which texts and codes are erased for good, from backups too; the orders stay. 0 keeps them for ever.</source>
        <translation>Dias após os quais textos e códigos são apagados definitivamente, também dos backups; os pedidos permanecem. Com 0, são mantidos para sempre.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>An address on this computer is always reached without one.</source>
        <translation>Um endereço neste computador é sempre acessado sem proxy.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>The address below</source>
        <translation>O endereço abaixo</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>A proxy that asks for a name and a password is taken from the system’s settings only.</source>
        <translation>Um proxy que pede nome e senha só é obtido das configurações do sistema.</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Buscar versões mais novas</translation>
    </message>
    <message>
        <source>Once a day, on the page of releases. Nothing is downloaded.</source>
        <translation>Uma vez por dia, na página de versões. Nada é baixado.</translation>
    </message>
    <message>
        <source>Clear a copied code after</source>
        <translation>Limpar um código copiado após</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied if the code is still in it; 0 keeps it.</source>
        <translation>Segundos até que a área de transferência seja esvaziada se o código ainda estiver nela; com 0, ele é mantido.</translation>
    </message>
    <message>
        <source>Clear a copied code when the app ends</source>
        <translation>Limpar um código copiado ao encerrar o aplicativo</translation>
    </message>
    <message>
        <source>Only if the code is still on the clipboard.</source>
        <translation>Somente se o código ainda estiver na área de transferência.</translation>
    </message>
    <message>
        <source>Keep copied codes out of clipboard histories</source>
        <translation>Manter os códigos copiados fora dos históricos da área de transferência</translation>
    </message>
    <message>
        <source>Asks the clipboard histories of Windows, macOS and KDE to skip them.</source>
        <translation>Pede aos históricos da área de transferência do Windows, do macOS e do KDE que os ignorem.</translation>
    </message>
    <message>
        <source>Notify me when a message arrives</source>
        <translation>Notificar quando uma mensagem chegar</translation>
    </message>
    <message>
        <source>The system&apos;s own ‘do not disturb’ is respected.</source>
        <translation>O modo “Não perturbe” do sistema é respeitado.</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>As notificações mostram</translation>
    </message>
    <message>
        <source>Service and code</source>
        <translation>Serviço e código</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>Só o serviço</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Notifications make a sound</source>
        <translation>As notificações emitem um som</translation>
    </message>
    <message>
        <source>Where the system lets the app decide.</source>
        <translation>Onde o sistema deixa o aplicativo decidir.</translation>
    </message>
    <message>
        <source>Hide codes while the screen is locked</source>
        <translation>Ocultar os códigos enquanto a tela está bloqueada</translation>
    </message>
    <message>
        <source>In the window, in the tray and in notifications.</source>
        <translation>Na janela, na bandeja e nas notificações.</translation>
    </message>
    <message>
        <source>Closing the window keeps the app in the tray</source>
        <translation>Ao fechar a janela, o aplicativo fica na bandeja</translation>
    </message>
    <message>
        <source>Codes still arrive then. Where there is no tray, closing the window ends the app.</source>
        <translation>Assim os códigos continuam chegando. Onde não há bandeja, fechar a janela encerra o aplicativo.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Em cores</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Start the app when I sign in to this computer</source>
        <translation>Iniciar o aplicativo quando eu entrar neste computador</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>Ele inicia na bandeja, sem a janela.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>Não é possível salvar as configurações: {reason}.</translation>
    </message>
    <message>
        <source>This must be an address such as {example}.</source>
        <translation>Deve ser um endereço como {example}.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>O endereço não pode conter nome nem senha.</translation>
    </message>
    <message>
        <source>The address must end after its host and port.</source>
        <translation>O endereço deve terminar depois do servidor e da porta.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>Só pode estar ativado ou desativado.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>This must be a number from {lowest} to {highest}.</source>
        <translation>Deve ser um número de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Deve ser um texto.</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>Deve ser um destes valores: {choices}.</translation>
    </message>
    <message>
        <source>This must be an amount of money such as 2.50, or empty.</source>
        <translation>Deve ser um valor em dinheiro como 2.50, ou ficar vazio.</translation>
    </message>
    <message>
        <source>This must be a table of texts.</source>
        <translation>Deve ser uma tabela de textos.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>As alterações valem imediatamente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restaurar página</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Order together…</source>
        <translation>Pedir juntos…</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} de {most}</translation>
    </message>
    <message>
        <source>Choose up to five services for one number.</source>
        <translation>Escolha até cinco serviços para um número.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>{reason} Next try in {seconds} s.</source>
        <translation>{reason} Próxima tentativa em {seconds} s.</translation>
    </message>
    <message>
        <source>No order is waiting</source>
        <translation>Nenhum pedido aguardando</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n order(s), next in {seconds} s</source>
        <translation>
            <numerusform>Consultando %n pedido, próxima em {seconds} s</numerusform>
            <numerusform>Consultando %n pedidos, próxima em {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit {used} of {limit}</source>
        <translation>Limite {used} de {limit}</translation>
    </message>
    <message>
        <source>Listening for callbacks</source>
        <translation>Aguardando callbacks</translation>
    </message>
    <message>
        <source>Messages come by callback</source>
        <translation>As mensagens vêm por callback</translation>
    </message>
    <message>
        <source>Callbacks do not arrive</source>
        <translation>Os callbacks não chegam</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Na janela</translation>
    </message>
    <message>
        <source>Choose the first service that was found</source>
        <translation>Escolher o primeiro serviço encontrado</translation>
    </message>
    <message>
        <source>Buy the chosen service</source>
        <translation>Comprar o serviço escolhido</translation>
    </message>
    <message>
        <source>Move between services, orders and pages</source>
        <translation>Mover-se entre serviços, pedidos e páginas</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Mark the chosen service as a favourite</source>
        <translation>Marcar o serviço escolhido como favorito</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>Ir para a próxima parte da janela</translation>
    </message>
    <message>
        <source>Close a question without spending anything</source>
        <translation>Fechar uma pergunta sem gastar nada</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The history could not be read</source>
        <translation>Não foi possível ler o histórico</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>Entre na conta de novo.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {reason}</source>
        <translation>A senha ainda pode estar no chaveiro. {reason}</translation>
    </message>
    <message>
        <source>The password of {email} is not kept here. Please type it.</source>
        <translation>A senha de {email} não está guardada aqui. Digite-a.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Another account</source>
        <translation>Outra conta</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Escolher uma conta</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>voce@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>Lembrar no chaveiro do sistema</translation>
    </message>
    <message>
        <source>With your NonVoipUsNumber account.</source>
        <translation>Com a sua conta do NonVoipUsNumber.</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>Testar sem uma conta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>It is kept by {keyring} and nowhere else.</source>
        <translation>Somente {keyring} guarda a senha.</translation>
    </message>
    <message>
        <source>{why} The password is kept for this session only.</source>
        <translation>{why} A senha é mantida só nesta sessão.</translation>
    </message>
    <message>
        <source>The demo&apos;s account is {email} with the password “{password}”.</source>
        <translation>A conta da demonstração é {email}, com a senha “{password}”.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Sair da demonstração</translation>
    </message>
    <message>
        <source>Enter your email and your password.</source>
        <translation>Informe seu e-mail e sua senha.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading the services</source>
        <translation>Carregando os serviços</translation>
    </message>
</context>
<context>
    <name>SpendButton</name>
    <message>
        <source>Spends money. Can be used after a moment.</source>
        <translation>Gasta dinheiro. Poderá ser usado em um instante.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{time}: {amount}, {orders}</source>
        <translation>{time}: {amount}, {orders}</translation>
    </message>
    <message numerus="yes">
        <source>{codes} of %Ln order(s)</source>
        <translation>
            <numerusform>{codes} de %Ln pedido</numerusform>
            <numerusform>{codes} de %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>A code came</source>
        <translation>Com código</translation>
    </message>
    <message>
        <source>Spent per code</source>
        <translation>Gasto por código</translation>
    </message>
    <message>
        <source>all that was spent</source>
        <translation>tudo o que foi gasto</translation>
    </message>
    <message>
        <source>besides {amount} not confirmed</source>
        <translation>além de {amount} não confirmado</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln of unknown price</source>
        <translation>
            <numerusform>sem %Ln de preço desconhecido</numerusform>
            <numerusform>sem %Ln de preço desconhecido</numerusform>
        </translation>
    </message>
    <message>
        <source>refunds taken off</source>
        <translation>reembolsos descontados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunded</source>
        <translation>
            <numerusform>%Ln reembolsado</numerusform>
            <numerusform>%Ln reembolsados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outro</numerusform>
            <numerusform>%n outros</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Metade em</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Nove de dez em</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>StatisticsController</name>
    <message>
        <source>The statistics are on the clipboard as a picture</source>
        <translation>As estatísticas estão na área de transferência como imagem</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard as a table</source>
        <translation>As estatísticas estão na área de transferência como tabela</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Spent over time</source>
        <translation>Gasto ao longo do tempo</translation>
    </message>
    <message>
        <source>Spent by service</source>
        <translation>Gasto por serviço</translation>
    </message>
    <message>
        <source>How often and how fast a code came</source>
        <translation>Com que frequência e rapidez um código chegou</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabela</translation>
    </message>
    <message>
        <source>Counted are orders that brought a code or have ended. Figures from fewer than 5 cases are grey: they say little.</source>
        <translation>São contados os pedidos que trouxeram um código ou terminaram. Números de menos de 5 casos estão em cinza: dizem pouco.</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Gasto por dia</translation>
    </message>
    <message>
        <source>Spent by week</source>
        <translation>Gasto por semana</translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation>Gasto por mês</translation>
    </message>
    <message>
        <source>No orders in this time</source>
        <translation>Nenhum pedido neste período</translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation>Escolha um período maior acima.</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Não foi possível ler os números</translation>
    </message>
    <message>
        <source>{program}: {period}</source>
        <translation>{program}: {period}</translation>
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
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{codes} of {cases}</source>
        <translation>{codes} de {cases}</translation>
    </message>
    <message>
        <source>{cases} · few</source>
        <translation>{cases} · poucos</translation>
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
        <translation>O que está acontecendo</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Solicitações restantes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>an account</source>
        <translation>uma conta</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>uma ação</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}</source>
        <translation>Não há espaço para um backup em {folder}</translation>
    </message>
    <message>
        <source>The database cannot be backed up: its copy is damaged.</source>
        <translation>Não é possível fazer backup do banco de dados: a cópia está danificada.</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>um callback</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>um produto</translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation>um catálogo</translation>
    </message>
    <message>
        <source>The database holds something that cannot be read: {what}.</source>
        <translation>O banco de dados contém algo que não pode ser lido: {what}.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>A exportação foi interrompida.</translation>
    </message>
    <message>
        <source>The database is not open: {file}</source>
        <translation>O banco de dados não está aberto: {file}</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {file}</source>
        <translation>A estrutura do banco de dados está danificada: {file}</translation>
    </message>
    <message>
        <source>The file is not a readable database: {file}</source>
        <translation>O arquivo não é um banco de dados legível: {file}</translation>
    </message>
    <message>
        <source>The database was written by a newer release of this program and is left as it is: {file}</source>
        <translation>O banco de dados foi gravado por uma versão mais nova deste programa e fica como está: {file}</translation>
    </message>
    <message>
        <source>The file is not a database of this program: {file}</source>
        <translation>O arquivo não é um banco de dados deste programa: {file}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The place is read-only</source>
        <translation>O local é somente leitura</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>O acesso foi negado</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>O arquivo não pode ser aberto</translation>
    </message>
    <message>
        <source>The drive reported an error</source>
        <translation>A unidade informou um erro</translation>
    </message>
    <message>
        <source>The drive cannot hold a file of this size</source>
        <translation>A unidade não comporta um arquivo deste tamanho</translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation>Outro programa está usando o arquivo</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Não há memória suficiente</translation>
    </message>
    <message>
        <source>A value is too large to be stored</source>
        <translation>Um valor é grande demais para ser salvo</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>O trabalho foi interrompido</translation>
    </message>
    <message>
        <source>The database is damaged: {file}</source>
        <translation>O banco de dados está danificado: {file}</translation>
    </message>
    <message>
        <source>There is not enough memory: {file}</source>
        <translation>Não há memória suficiente: {file}</translation>
    </message>
    <message>
        <source>The database holds text that cannot be read: {file}</source>
        <translation>O banco de dados contém texto que não pode ser lido: {file}</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Uma parte do arquivo não pode ser lida.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>uma mensagem</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>um pedido</translation>
    </message>
    <message>
        <source>There is no room to read the file: {file}</source>
        <translation>Não há espaço para ler o arquivo: {file}</translation>
    </message>
    <message>
        <source>The file is damaged: {file}</source>
        <translation>O arquivo está danificado: {file}</translation>
    </message>
    <message>
        <source>This is no file that &apos;Export everything&apos; has made: {file}</source>
        <translation>Este não é um arquivo criado por “Exportar tudo”: {file}</translation>
    </message>
    <message>
        <source>The file was made by a newer release of this program: {file}</source>
        <translation>O arquivo foi criado por uma versão mais nova deste programa: {file}</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>uma compra</translation>
    </message>
    <message>
        <source>There is no room to rewrite the file: {file}</source>
        <translation>Não há espaço para regravar o arquivo: {file}</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>The database could not be repaired: {file}</source>
        <translation>Não foi possível reparar o banco de dados: {file}</translation>
    </message>
    <message>
        <source>a part of its latest changes is damaged</source>
        <translation>uma parte das últimas alterações está danificada</translation>
    </message>
    <message>
        <source>its file was empty</source>
        <translation>o arquivo estava vazio</translation>
    </message>
    <message>
        <source>its file was missing</source>
        <translation>o arquivo não foi encontrado</translation>
    </message>
    <message>
        <source>a repair was cut off and is now complete</source>
        <translation>um reparo foi interrompido e agora está completo</translation>
    </message>
    <message>
        <source>Another program is using the file: {file}</source>
        <translation>Outro programa está usando o arquivo: {file}</translation>
    </message>
    <message>
        <source>The database had to be repaired: {problem}.</source>
        <translation>Foi preciso reparar o banco de dados: {problem}.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {file}.</source>
        <translation>O arquivo danificado foi mantido como {file}.</translation>
    </message>
    <message>
        <source>The backup of {made} was restored.</source>
        <translation>O backup de {made} foi restaurado.</translation>
    </message>
    <message>
        <source>There was no good backup to restore.</source>
        <translation>Não havia nenhum backup válido para restaurar.</translation>
    </message>
    <message>
        <source>Purchases may be missing.</source>
        <translation>Podem faltar compras.</translation>
    </message>
    <message>
        <source>Purchases made after the backup may be missing.</source>
        <translation>Podem faltar compras feitas depois do backup.</translation>
    </message>
    <message>
        <source>Compare the balance and the order ids that you know; an order that is missing can be followed by its id.</source>
        <translation>Compare o saldo e os IDs de pedido que você conhece; um pedido que falte pode ser acompanhado pelo ID.</translation>
    </message>
    <message>
        <source>Some orders, messages or favourites may be missing.</source>
        <translation>Podem faltar alguns pedidos, mensagens ou favoritos.</translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation>Até onde se sabe, não falta nada.</translation>
    </message>
    <message>
        <source>The damaged file gave nothing newer.</source>
        <translation>O arquivo danificado não trouxe nada mais recente.</translation>
    </message>
    <message>
        <source>Read from the damaged file: {purchases}, {actions}, {orders}, {messages}.</source>
        <translation>Lido do arquivo danificado: {purchases}, {actions}, {orders}, {messages}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln compra</numerusform>
            <numerusform>%Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reuse(s) or renewal(s)</source>
        <translation>
            <numerusform>%Ln reutilização ou renovação</numerusform>
            <numerusform>%Ln reutilizações ou renovações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln pedido</numerusform>
            <numerusform>%Ln pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>the quick check found damage</source>
        <translation>a verificação rápida encontrou danos</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>a product of a purchase</source>
        <translation>um produto de uma compra</translation>
    </message>
    <message>
        <source>an attempt</source>
        <translation>uma tentativa</translation>
    </message>
    <message>
        <source>a favourite</source>
        <translation>um favorito</translation>
    </message>
    <message>
        <source>a product bought lately</source>
        <translation>um produto comprado recentemente</translation>
    </message>
    <message>
        <source>The database did not answer in time; nothing was stored.</source>
        <translation>O banco de dados não respondeu a tempo; nada foi salvo.</translation>
    </message>
    <message>
        <source>The drive did not answer in time; what was to be stored may be lost.</source>
        <translation>A unidade não respondeu a tempo; o que seria salvo pode ter se perdido.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>O trabalho foi interrompido.</translation>
    </message>
    <message>
        <source>The database could not be closed in time.</source>
        <translation>Não foi possível fechar o banco de dados a tempo.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>O banco de dados está fechado.</translation>
    </message>
</context>
<context>
    <name>StoredPart</name>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>All orders and messages in one file for another computer.</source>
        <translation>Todos os pedidos e mensagens em um arquivo para outro computador.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar tudo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Takes over from such a file what this computer does not know yet.</source>
        <translation>Traz desse arquivo o que este computador ainda não conhece.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Erase orders</source>
        <translation>Apagar pedidos</translation>
    </message>
    <message>
        <source>Orders with their messages and codes, for good, from backups too.</source>
        <translation>Pedidos com suas mensagens e códigos, definitivamente, também dos backups.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Refresh services and balance</source>
        <translation>Atualizar serviços e saldo</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Saldo {amount}</translation>
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
        <translation>{name}: chegou um código</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n order(s) waiting</source>
        <translation>
            <numerusform>{name}: %n pedido aguardando</numerusform>
            <numerusform>{name}: %n pedidos aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Pausar notificações</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Ocultar a janela</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>{service}: the code is hidden</source>
        <translation>{service}: o código está oculto</translation>
    </message>
    <message>
        <source>{service}: copy {code}</source>
        <translation>{service}: copiar {code}</translation>
    </message>
    <message>
        <source>{service}: copy {code} ({time} left)</source>
        <translation>{service}: copiar {code} (restam {time})</translation>
    </message>
    <message>
        <source>{service}: copy {number}</source>
        <translation>{service}: copiar {number}</translation>
    </message>
    <message>
        <source>{service}: copy {number} ({time} left)</source>
        <translation>{service}: copiar {number} (restam {time})</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>{service}: {state}</translation>
    </message>
    <message>
        <source>No order is active</source>
        <translation>Nenhum pedido ativo</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>mais %n na janela</numerusform>
            <numerusform>mais %n na janela</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedActionDialog</name>
    <message>
        <source>It was not done</source>
        <translation>Não foi feito</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Foi feito</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>{about} · sent at {time}. {reason} It will not be sent again by itself.</source>
        <translation>{about} · enviado às {time}. {reason} Não será enviado de novo por conta própria.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo agora</translation>
    </message>
    <message>
        <source>Look at the order, and at the balance, before you decide.</source>
        <translation>Confira o pedido e o saldo antes de decidir.</translation>
    </message>
    <message>
        <source>Look at the balance, and at your orders on the website, before you decide. If it was done, you are asked for its order id next.</source>
        <translation>Confira o saldo e seus pedidos no site antes de decidir. Se foi feito, em seguida será pedido o ID do pedido.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedDialog</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>{difference}, the price of this order</source>
        <translation>{difference}, o preço deste pedido</translation>
    </message>
    <message>
        <source>The balance before is not known, so the balance cannot tell.</source>
        <translation>O saldo anterior não é conhecido, então o saldo não esclarece nada.</translation>
    </message>
    <message>
        <source>The balance now is not known yet. Look again when the service answers.</source>
        <translation>O saldo atual ainda não é conhecido. Olhe de novo quando o provedor responder.</translation>
    </message>
    <message>
        <source>It was probably not placed: nothing has been paid so far. Look again after a while before you decide.</source>
        <translation>Provavelmente não foi feito: nada foi pago até agora. Olhe de novo daqui a pouco antes de decidir.</translation>
    </message>
    <message>
        <source>The balance has risen meanwhile, so it cannot tell.</source>
        <translation>O saldo aumentou nesse meio-tempo, então não esclarece nada.</translation>
    </message>
    <message>
        <source>The balance has fallen, but not by the price of this order. It may have been placed; something else may have been paid, too.</source>
        <translation>O saldo diminuiu, mas não no valor deste pedido. Ele pode ter sido feito; também pode ter sido paga outra coisa.</translation>
    </message>
    <message>
        <source>It was probably placed. The number will appear by itself if the service calls back.</source>
        <translation>Provavelmente foi feito. O número aparecerá sozinho se o provedor enviar um callback.</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Não foi feito</translation>
    </message>
    <message>
        <source>Enter order id…</source>
        <translation>Informar ID…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID do pedido</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Usar este pedido</translation>
    </message>
    <message>
        <source>{what} · sent at {time}. {happened} It will not be sent again by itself.</source>
        <translation>{what} · enviado às {time}. {happened} Não será enviado de novo por conta própria.</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>Este pedido foi feito?</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo antes</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo agora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>Chegou depois</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>Um ID de pedido tem apenas letras e algarismos, como 146185.</translation>
    </message>
</context>
<context>
    <name>UnmatchedDialog</name>
    <message>
        <source>Unmatched messages</source>
        <translation>Mensagens sem pedido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>An order of the list, or the id of any</source>
        <translation>Um pedido da lista ou o ID de qualquer um</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Assign to order</source>
        <translation>Atribuir a um pedido</translation>
    </message>
    <message>
        <source>The newest {count} of {total}. Nothing is deleted by itself.</source>
        <translation>As {count} mais recentes de {total}. Nada é excluído sozinho.</translation>
    </message>
    <message>
        <source>The service sent these, and no order of this account fits. Their text may come from anybody: trust none that you do not expect.</source>
        <translation>O provedor enviou estas mensagens, e nenhum pedido desta conta corresponde a elas. O texto pode vir de qualquer pessoa: não confie em nenhuma que você não esteja esperando.</translation>
    </message>
    <message>
        <source>Every message has found its order.</source>
        <translation>Cada mensagem encontrou seu pedido.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>No backup could be made</source>
        <translation>Não foi possível fazer um backup</translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation>O banco de dados está sendo verificado</translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation>Isto pode demorar um pouco.</translation>
    </message>
    <message>
        <source>The database could not be checked</source>
        <translation>Não foi possível verificar o banco de dados</translation>
    </message>
    <message numerus="yes">
        <source>All of its %Ln row(s) can be read.</source>
        <translation>
            <numerusform>A %Ln linha pode ser lida.</numerusform>
            <numerusform>Todas as %Ln linhas podem ser lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>O banco de dados está íntegro</translation>
    </message>
    <message>
        <source>It is repaired at the next start. Details are in the log.</source>
        <translation>Ele será reparado na próxima inicialização. Os detalhes estão no log.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>O banco de dados está danificado</translation>
    </message>
    <message>
        <source>What was to be erased is not gone yet</source>
        <translation>O que devia ser apagado ainda não desapareceu</translation>
    </message>
    <message>
        <source>Old texts could not be erased</source>
        <translation>Não foi possível apagar os textos antigos</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>What’s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>The list of changes is written in English.</source>
        <translation>A lista de novidades está em inglês.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Welcome to NonVoip Desktop</source>
        <translation>Boas-vindas ao NonVoip Desktop</translation>
    </message>
    <message>
        <source>Order a number, enter it at the service, and the code appears here by itself.</source>
        <translation>Peça um número, informe-o no serviço e o código aparece aqui sozinho.</translation>
    </message>
</context>
</TS>
